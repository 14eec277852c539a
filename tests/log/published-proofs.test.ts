import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatTlogProof } from "../../consent/index.ts";
import {
  leafHash,
  parseCheckpoint,
  parseNote,
  parseTlogProof,
  parseVerifierKey,
  signedBy,
  verifyConsistency,
  verifyInclusion,
} from "../../consent/verify/index.ts";
import { type LogScene, logScene } from "./log-scene.ts";

/**
 * What the log hands out of a real database, checked by code that shares nothing with it: at every
 * size at which a head was signed.
 */
const SIZES = [
  ...[1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 70, 127, 128, 129, 200],
  ...[255, 256, 257, 300, 384, 511, 512, 513, 600, 768, 769],
];
type Bytes = Uint8Array<ArrayBuffer>;
type Head = { size: bigint; root: Bytes };
/** A proof as text, and the leaf it is of, taken at a size of the log. */
type Given = { size: number; entry: string; text: string; leaf: string };
let s: LogScene;
let given: Given[];
let heads: Head[];

beforeAll(async () => {
  s = await logScene("proofs");
  given = [];
  for (const [at, size] of SIZES.entries()) {
    for (let n = SIZES[at - 1] ?? 0; n < size; n += 1) await s.append();
    await s.settle();
    const order = await s.order();
    const some = new Set([0, Math.floor(size / 3), Math.floor(size / 2), size - 1]);
    for (const place of some) given.push(await prove(size, order[place] ?? ""));
  }
  const rows = await s.admin`select note from ledger_checkpoint where size > 0 order by size`;
  heads = await Promise.all(rows.map(({ note }) => headOf(note)));
});
afterAll(() => s.drop());

async function prove(size: number, entry: string): Promise<Given> {
  const proof = await s.log.proof(BigInt(entry));
  if (!proof) throw new Error(`entry ${entry} has no proof`);
  return { size, entry, text: formatTlogProof(proof), leaf: proof.leaf };
}

/** The head that a note of this log states. @throws when it is not one that the log's key signed */
async function headOf(text: string): Promise<Head> {
  const note = parseNote(text);
  const key = await parseVerifierKey(s.signer.vkey.text);
  const head = note && parseCheckpoint(note.text);
  if (!note || !head || !key || (await signedBy(note, [key])) !== "good")
    throw new Error("not signed");
  return head;
}

/** Whether the leaf is in the tree of the signed head, by what the two texts say. */
async function verifies(proofText: Bytes, leaf: Bytes): Promise<boolean> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(proofText);
    const proof = parseTlogProof(text);
    if (!proof) return false;
    const { size, root } = await headOf(proof.checkpoint);
    return await verifyInclusion(await leafHash(leaf), proof.index, size, proof.hashes, root);
  } catch {
    return false;
  }
}

const bytes = (text: string) => new TextEncoder().encode(text);
function flipped(good: Bytes, bit: number): Bytes {
  const changed = good.slice();
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
}

test("every proof verifies, at every size", async () => {
  expect(given.length).toBeGreaterThan(3 * SIZES.length);
  for (const { size, entry, text, leaf } of given) {
    expect(await verifies(bytes(text), bytes(leaf)), `entry ${entry} of ${size}`).toBe(true);
  }
});

test("every entry's proof verifies in the last tree", async () => {
  for (const entry of await s.order()) {
    const { text, leaf } = await prove(SIZES.at(-1) ?? 0, entry);
    expect(await verifies(bytes(text), bytes(leaf)), `entry ${entry}`).toBe(true);
  }
});

test("no bit of a proof, its checkpoint or its leaf can be changed", async () => {
  const [one] = given.filter(({ size }) => size === 300).slice(1);
  if (!one) throw new Error("no proof at 300 leaves");
  const [proof, leaf] = [bytes(one.text), bytes(one.leaf)];
  const unseen: string[] = [];
  for (let bit = 0; bit < proof.length * 8; bit += 1) {
    if (await verifies(flipped(proof, bit), leaf)) unseen.push(`bit ${bit} of the proof`);
  }
  for (let bit = 0; bit < leaf.length * 8; bit += 1) {
    if (await verifies(proof, flipped(leaf, bit))) unseen.push(`bit ${bit} of the leaf`);
  }
  expect(unseen).toEqual([]);
});

test("nor a bit here and there of any other", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(given.length - 1), fc.nat(), fc.boolean(), async (at, bit, inLeaf) => {
      const one = given[at];
      if (!one) throw new RangeError();
      const [proof, leaf] = [bytes(one.text), bytes(one.leaf)];
      const changed = flipped(inLeaf ? leaf : proof, bit % (8 * (inLeaf ? leaf : proof).length));
      return !(await (inLeaf ? verifies(proof, changed) : verifies(changed, leaf)));
    }),
    { numRuns: 500 },
  );
});

const pairs = () => heads.flatMap((to, at) => heads.slice(0, at + 1).map((from) => ({ from, to })));
async function consistency({ from, to }: { from: Head; to: Head }): Promise<Bytes[]> {
  const hashes = await s.log.consistency(from.size, to.size);
  if (!hashes) throw new Error("no proof");
  return hashes.map((hash) => new Uint8Array(hash));
}

test("any two checkpoints of the log are consistent", async () => {
  expect(heads.length).toBeGreaterThanOrEqual(SIZES.length);
  for (const pair of pairs()) {
    const { from, to } = pair;
    const proof = await consistency(pair);
    const holds = await verifyConsistency(from.size, from.root, to.size, to.root, proof);
    expect(holds, `${from.size} in ${to.size}`).toBe(true);
  }
});

test("no bit of a consistency proof or of either root can be changed", async () => {
  const unequal = pairs().filter(({ from, to }) => from.size < to.size);
  await fc.assert(
    fc.asyncProperty(fc.nat(unequal.length - 1), fc.nat(), async (at, bit) => {
      const pair = unequal[at];
      if (!pair) throw new RangeError();
      const parts = [pair.from.root, pair.to.root, ...(await consistency(pair))];
      const hit = bit % (256 * parts.length);
      const [from, to, ...proof] = parts.map((part, n) =>
        n === hit >> 8 ? flipped(part, hit & 255) : part,
      );
      if (!from || !to) throw new RangeError();
      return !(await verifyConsistency(pair.from.size, from, pair.to.size, to, proof));
    }),
    { numRuns: 300 },
  );
});
