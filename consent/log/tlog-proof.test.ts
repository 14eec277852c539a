import fc from "fast-check";
import { expect, test } from "vitest";
import { formatTlogProof, parseTlogProof, type TlogProof } from "./tlog-proof.ts";
import { someLeaves } from "./tree-fixture.ts";

const hashes = someLeaves(65);
const [one, two] = hashes.map((hash) => hash.toString("base64"));
const proof: TlogProof = {
  extra: null,
  index: 5n,
  hashes: hashes.slice(0, 2),
  checkpoint: "log.example\n6\nroot\n\n— log.example signature\n",
};
const text = `c2sp.org/tlog-proof@v1\nindex 5\n${one}\n${two}\n\n${proof.checkpoint}`;

test("the specified text is written and read", () => {
  expect(formatTlogProof(proof)).toBe(text);
  expect(parseTlogProof(text)).toEqual(proof);
  const more = { ...proof, extra: Buffer.from("extra information"), hashes: [], index: 0n };
  expect(formatTlogProof(more)).toBe(
    `c2sp.org/tlog-proof@v1\nextra ZXh0cmEgaW5mb3JtYXRpb24=\nindex 0\n\n${proof.checkpoint}`,
  );
  expect(parseTlogProof(formatTlogProof(more))).toEqual(more);
});

test.each([
  ["another header", text.replace("@v1", "@v2")],
  ["no header", text.slice(text.indexOf("\n") + 1)],
  ["no index", text.replace("index 5\n", "")],
  ["an index that is no number", text.replace("index 5", "index five")],
  ["a negative index", text.replace("index 5", "index -5")],
  ["a leading zero", text.replace("index 5", "index 05")],
  ["two spaces", text.replace("index 5", "index  5")],
  ["an index beyond 64 bits", text.replace("index 5", "index 18446744073709551616")],
  ["two indexes", text.replace("index 5", "index 5\nindex 5")],
  ["no base64 for a hash", text.replace(`${one}`, "!!notbase64!!")],
  ["a hash of 64 bytes", text.replace(`${one}`, Buffer.alloc(64).toString("base64"))],
  ["an unpadded hash", text.replace(`${one}`, `${one}`.slice(0, -1))],
  ["extra data that is not base64", text.replace("index", "extra !!notbase64!!\nindex")],
  ["extra data that is empty", text.replace("index", "extra \nindex")],
  ["extra data twice", text.replace("index", "extra YQ==\nextra YQ==\nindex")],
  ["extra data after the index", text.replace("index 5", "index 5\nextra YQ==")],
  ["no checkpoint", text.slice(0, text.indexOf("\n\n") + 2)],
  ["a checkpoint cut short", text.slice(0, -1)],
  ["a checkpoint with an empty end", `${text}\n`],
  ["no empty line", text.slice(0, text.indexOf("\n\n") + 1)],
  ["carriage returns", text.replaceAll("\n", "\r\n")],
  ["65 hashes", text.replace(`${one}\n`, `${one}\n`.repeat(64))],
  ["more than 1 MB", text + "a\n".repeat(500_000)],
  ["nothing", ""],
])("no proof: %s", (_what, broken) => {
  expect(parseTlogProof(broken)).toBeNull();
});

const proofs = fc.record({
  extra: fc.option(fc.uint8Array({ minLength: 1 }).map((bytes) => Buffer.from(bytes))),
  index: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  hashes: fc.nat({ max: 64 }).map((count) => hashes.slice(0, count)),
  checkpoint: fc.constant(proof.checkpoint),
});

test("every proof is read back, and no other text is read for it", () => {
  fc.assert(
    fc.property(proofs, fc.nat(), (any, at) => {
      const written = formatTlogProof(any);
      expect(parseTlogProof(written)).toEqual(any);
      const cut = written.slice(0, at % written.length);
      const read = parseTlogProof(cut);
      if (read) expect(formatTlogProof(read)).toBe(cut);
    }),
  );
});

test("what cannot be read is not written", () => {
  expect(() => formatTlogProof({ ...proof, index: -1n })).toThrow(RangeError);
  expect(() => formatTlogProof({ ...proof, index: 2n ** 64n })).toThrow(RangeError);
  expect(() => formatTlogProof({ ...proof, hashes: [Buffer.alloc(31)] })).toThrow(TypeError);
  expect(() => formatTlogProof({ ...proof, hashes })).toThrow(TypeError);
  for (const checkpoint of ["", "\n", "a", "a\n\n", "a\tb\n"]) {
    expect(() => formatTlogProof({ ...proof, checkpoint })).toThrow(TypeError);
  }
});
