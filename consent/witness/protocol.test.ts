import { createPublicKey, verify } from "node:crypto";
import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatCheckpoint } from "../log/checkpoint.ts";
import { formatNote, noteSignature, parseNote, signNote } from "../log/note.ts";
import { leavesOf, mth, type ToyLog, toyLog } from "./toy-log-fixture.ts";
import { folder, NOW, openWitness } from "./witness-fixture.ts";

/** c2sp.org/tlog-witness, every answer it has. */
let log: ToyLog;
let place: ReturnType<typeof folder>;
let w: Awaited<ReturnType<typeof openWitness>>;
beforeEach(async () => {
  log = toyLog();
  place = folder();
  w = await openWitness(place.path, [{ keys: [log.key] }]);
});
afterEach(async () => {
  await w.close();
  place.remove();
});

const seen = () => w.memory.head(log.name)?.size;
const five = leavesOf(5);

/** c2sp.org/tlog-cosignature from its text alone, with nothing of ours. */
function checkCosignature(line: string, note: string, vkey: string): bigint {
  const [, name = "", id = "", key = ""] = /^([^+]+)\+([^+]+)\+(.+)$/.exec(vkey) ?? [];
  const [, by, base64 = ""] = /^— (\S+) (\S+)\n$/u.exec(line) ?? [];
  const bytes = Buffer.from(base64, "base64");
  const x = Buffer.from(key, "base64").subarray(1).toString("base64url");
  const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  const time = bytes.readBigUInt64BE(4);
  const text = note.slice(0, note.indexOf("\n\n") + 1);
  const signed = Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);
  expect([by, bytes.subarray(0, 4).toString("hex"), bytes.length]).toEqual([name, id, 76]);
  expect(verify(null, signed, publicKey, bytes.subarray(12))).toBe(true);
  return time;
}

describe("200", () => {
  test("the first checkpoint, a larger one with its proof, the same again", async () => {
    for (const [old, size] of [
      [0, 3],
      [3, 3],
      [3, 5],
      [5, 5],
      [5, 300],
    ] as const) {
      const note = log.sign(leavesOf(size));
      const { status, body } = await w.add(log.request(old, leavesOf(size), note));
      expect(status, `${old} to ${size}`).toBe(200);
      expect(checkCosignature(body, note, w.key.text)).toBe(BigInt(NOW));
      expect(seen()).toBe(BigInt(size));
    }
    expect(w.said, "once, not for each").toEqual([`Cosigns ${log.name} from its size 3`]);
  });

  test("the log without leaves, and whatever follows", async () => {
    expect((await w.add(log.request(0, []))).status).toBe(200);
    expect((await w.add(log.request(0, five))).status).toBe(200);
    expect(seen()).toBe(5n);
  });

  test("extension lines are signed too, signatures of others passed over and not kept", async () => {
    const text = `${formatCheckpoint({ origin: log.name, size: 5n, root: mth(five) })}more\n`;
    const foreign = noteSignature(text, toyLog("other.example").signer);
    const note = formatNote({ text, signatures: [foreign, noteSignature(text, log.signer)] });
    const { status, body } = await w.add(log.request(0, five, note));
    expect(status).toBe(200);
    checkCosignature(body, note, w.key.text);
    expect(w.memory.head(log.name)?.note).toBe(signNote(text, log.signer));
  });

  test("a log that changes its key, by either", async () => {
    const next = toyLog().signer;
    w.witness.follow({ keys: [log.key, next.vkey], reader: {} as never });
    expect((await w.add(log.request(0, five))).status).toBe(200);
    const note = log.sign(leavesOf(6), next);
    expect((await w.add(log.request(5, leavesOf(6), note))).status).toBe(200);
  });
});

test("400 for everything that is not a request", async () => {
  const note = log.sign(five);
  const hash = `${mth([]).toString("base64")}\n`;
  const head = formatCheckpoint({ origin: log.name, size: 5n, root: mth(five) });
  const [text = "", lines = ""] = note.split("\n\n");
  const bodies = [
    ...["", "\n", "\n\n", "old 0", "old 0\n\n", `old 0\n${note}`, `\n${note}`, note],
    ...[`old 00\n\n${note}`, `old -1\n\n${note}`, `old +0\n\n${note}`, `old  0\n\n${note}`],
    ...[`Old 0\n\n${note}`, `old 0 \n\n${note}`, `old 0\r\n\r\n${note}`, `old 0x0\n\n${note}`],
    ...[`old\n\n${note}`, `old 1e1\n\n${note}`, `old 18446744073709551616\n\n${note}`],
    ...[`old 3\n${hash.repeat(64)}\n${note}`, `old 3\nAAAA\n\n${note}`, `old 3\n*\n\n${note}`],
    ...[`old 3\n${hash.trim().slice(0, -1)}\n\n${note}`, `old 3\n ${hash}\n${note}`],
    ...[`old 0\n\n\n${note}`, `old 0\n\n${head}`, `old 0\n\n${note.trimEnd()}`],
    ...[`old 0\n\n${text}\n\n`, `old 0\n\n${text}\n\n${lines}\n${"x".repeat(10)}\n`],
    ...[
      `old 0\n\n${note.replace("\n5\n", "\n05\n")}`,
      `old 0\n\n${note.replace("\n5\n", "\n-5\n")}`,
    ],
    ...[`old 0\n\n${note.replace("\n5\n", "\n18446744073709551616\n")}`, `old 0\n\n${note}\0\n`],
    `old 0\n\n${text}\n\n${`${lines.trim()}\n`.repeat(101)}`,
  ];
  for (const body of bodies) {
    expect((await w.add(body)).status, JSON.stringify(body).slice(0, 80)).toBe(400);
  }
  const bytes = Buffer.from(`old 0\n\n${note}`);
  bytes[20] = 0xff;
  expect((await w.add(new Uint8Array(bytes))).status).toBe(400);
  expect(seen()).toBeUndefined();
});

test("400 for an old size above the checkpoint's", async () => {
  await w.add(log.request(0, leavesOf(8)));
  expect((await w.add(log.request(0, five).replace("old 0", "old 8"))).status).toBe(400);
});

test("413 for a large body, an end for a huge one, and then everybody else is served", async () => {
  expect((await w.add("x".repeat(65 * 1024))).status).toBe(413);
  expect((await w.add("x".repeat(900 * 1024))).status).toBe(413);
  await expect(w.add("x".repeat(64 * 1024 * 1024))).rejects.toThrow();
  expect((await w.add(log.request(0, five))).status).toBe(200);
});

test("404 for a log that is not followed, 403 without a signature by its key", async () => {
  const other = toyLog("other.example/log");
  expect((await w.add(other.request(0, five))).status).toBe(404);
  const thief = toyLog();
  expect((await w.add(thief.request(0, five))).status).toBe(403);
  const swapped = log.sign(five).replace("\n5\n", "\n6\n");
  expect((await w.add(log.request(0, five, swapped))).status).toBe(403);
  expect(seen()).toBeUndefined();
  expect((await w.get("/healthz")).status).toBe(200);
});

test("409 with the size it knows, whatever the old size says", async () => {
  expect(await w.add(log.request(3, five))).toMatchObject({ status: 409, body: "0\n" });
  await w.add(log.request(0, five));
  const more = leavesOf(9);
  for (const old of [0, 3, 8, 9]) {
    expect(await w.add(log.request(old, more))).toEqual({
      ...{ status: 409, type: "text/x.tlog.size", body: "5\n" },
    });
  }
  expect(await w.add(log.request(3, leavesOf(4)))).toMatchObject({ status: 409, body: "5\n" });
  expect(seen()).toBe(5n);
  expect((await w.add(log.request(5, more))).status).toBe(200);
});

test("422 for a proof that does not hold, and nothing worse: anybody may send one", async () => {
  const hash = `${mth([]).toString("base64")}\n`;
  expect((await w.add(`old 0\n${hash}\n${log.sign(five)}`)).status).toBe(422);
  await w.add(log.request(0, five));
  const note = log.sign(leavesOf(9));
  for (const proof of ["", hash, hash.repeat(3), hash.repeat(63)]) {
    expect((await w.add(`old 5\n${proof}\n${note}`)).status).toBe(422);
  }
  expect((await w.add(`old 5\n${hash}\n${log.sign(five)}`)).status).toBe(422);
  expect(seen()).toBe(5n);
  await w.witness.settled();
  expect((await w.add(log.request(5, leavesOf(9)))).status).toBe(200);
});

test("422 for a root of no leaves that is none", async () => {
  const head = formatCheckpoint({ origin: log.name, size: 0n, root: mth(["x"]) });
  expect((await w.add(`old 0\n\n${signNote(head, log.signer)}`)).status).toBe(422);
});

test("no cosignature leaves when nothing can be stored, and nothing counts as seen", async () => {
  await w.add(log.request(0, leavesOf(3)));
  rmSync(place.path, { recursive: true });
  expect(await w.add(log.request(3, five))).toMatchObject({
    ...{ status: 500, body: "The witness cannot store anything now.\n" },
  });
  expect(seen()).toBe(3n);
});

test("its key, its health, and nothing else", async () => {
  expect(await (await w.get("/key")).text()).toBe(`${w.key.text}\n`);
  expect(w.key.text).toMatch(/^witness\.example\/w1\+[0-9a-f]{8}\+B/);
  expect(await (await w.get("/healthz")).text()).toBe("ok\n");
  expect((await w.get("/add-checkpoint")).status).toBe(405);
  expect((await w.get("/key", { method: "POST" })).status).toBe(405);
  for (const path of ["/", "/add-checkpoint/", "/constructor", "/..%2fkey"]) {
    expect((await w.get(path)).status, path).toBe(404);
  }
});

test("of two logs each has its own tree", async () => {
  const other = toyLog("other.example/log");
  w.witness.follow({ keys: [other.key], reader: {} as never });
  expect((await w.add(log.request(0, five))).status).toBe(200);
  expect((await w.add(other.request(0, leavesOf(2, 0)))).status).toBe(200);
  expect((await w.add(log.request(5, leavesOf(7)))).status).toBe(200);
  expect(parseNote(w.memory.head("other.example/log")?.note ?? "")?.text).toContain("\n2\n");
});
