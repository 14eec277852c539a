import { describe, expect, test } from "vitest";
import { readSettings } from "./settings.ts";
import { readWitnessSettings } from "./witness-settings.ts";

const key = (type: string) => `a.example/x+0123abcd+${type}${"A".repeat(43)}`;
const [log, witness] = [key("A"), key("B")];

describe("WITNESSES of the log", () => {
  const read = (WITNESSES: string) => readSettings({ WITNESSES }).witnesses;

  test("none, one, several", () => {
    expect(readSettings({}).witnesses).toEqual([]);
    expect(read("")).toEqual([]);
    expect(read(`${witness} http://localhost:3010/`)).toEqual([
      { vkey: witness, url: "http://localhost:3010" },
    ]);
    expect(read(` ${witness}  https://a.example/w , ${witness} http://b.example,`)).toHaveLength(2);
  });

  test.each([
    ...["x", witness, `${log} http://a.example`, `${witness} a.example`, `${witness} ftp://a.b`],
    ...[`${witness} http://a.example more`, `${witness} http://a.example,x`, `http://a ${witness}`],
  ])("%s is refused with a sentence", (text) => {
    expect(() => read(text)).toThrow(RangeError);
  });
});

describe("the witness's own", () => {
  test("everything has a default", () => {
    expect(readWitnessSettings({})).toMatchObject({
      ...{ port: 3010, host: undefined, name: "localhost:3010/witness", logs: [] },
      ...{ dataDir: expect.stringMatching(/\.data[/\\]witness$/) },
      logAddress: "http://localhost:3000/ledger",
    });
  });

  test("logs by key, with their address or the one that their name is", () => {
    const local = log.replace("a.example", "localhost:3000");
    const { logs } = readWitnessSettings({ WITNESS_LOGS: `${log},${local},${log} http://b.c/l/` });
    expect(logs.map(({ address }) => address)).toEqual([
      ...["https://a.example/x", "http://localhost:3000/x", "http://b.c/l"],
    ]);
    expect(logs.map(({ vkey }) => vkey)).toEqual([log, local, log]);
  });

  test.each([
    { WITNESS_PORT: "0" },
    { WITNESS_PORT: "x" },
    { WITNESS_LOG_URL: "localhost:3000" },
    { WITNESS_LOG_URL: "file:///x" },
    { WITNESS_LOGS: `${log} x y` },
    { WITNESS_LOGS: `${log} x` },
  ])("%o is refused with a sentence", (env) => {
    expect(() => readWitnessSettings(env)).toThrow(RangeError);
  });
});
