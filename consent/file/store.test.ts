import { createHash, randomBytes } from "node:crypto";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newKey, openKey, sealKey } from "./keys.ts";
import { createFileStore, type FileStore } from "./store.ts";

const CHUNK = 65_536;
const SEALED = CHUNK + 16;

let folder: string;
let store: FileStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "min-sag-files-"));
  store = createFileStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function put(bytes: Buffer, piece = 10_000) {
  const incoming = await store.begin();
  for (let at = 0; at < bytes.length; at += piece) {
    await incoming.write(bytes.subarray(at, at + piece));
  }
  return incoming.finish();
}
async function read(place: string, key: Buffer): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of (await store.open(place, key)).chunks()) parts.push(part);
  return Buffer.concat(parts);
}
const pathOf = (place: string) => join(folder, place.slice(0, 2), place);
/** What lies in the store, folder by folder. */
const everything = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => one.name);

describe("a file", () => {
  test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17])(
    "of %i bytes comes back as it was",
    async (length) => {
      const bytes = randomBytes(length);
      const stored = await put(bytes);
      expect(stored.bytes).toBe(length);
      expect(stored.sha256).toEqual(createHash("sha256").update(bytes).digest());
      expect(await read(stored.place, stored.key)).toEqual(bytes);
      expect((await store.open(stored.place, stored.key)).bytes).toBe(length);
    },
  );

  test("comes back however it was cut on its way in, and from anywhere", async () => {
    const bytes = randomBytes(2 * CHUNK + 999);
    const piece = fc.integer({ min: 500, max: 3 * CHUNK });
    const place = fc.integer({ min: 0, max: bytes.length + 5 });
    await fc.assert(
      fc.asyncProperty(piece, place, place, async (cut, offset, length) => {
        const stored = await put(bytes, cut);
        expect(await read(stored.place, stored.key)).toEqual(bytes);
        const file = await store.open(stored.place, stored.key);
        expect(await file.readAt(offset, length)).toEqual(bytes.subarray(offset, offset + length));
        await file.close();
      }),
      { numRuns: 30 },
    );
  });

  test("says nothing of what is in it, and only its owner may read it", async () => {
    const words = Buffer.from("fortrolige ord ".repeat(9_000));
    const { place } = await put(words);
    expect(readFileSync(pathOf(place)).includes("fortrolige")).toBe(false);
    expect(statSync(pathOf(place)).mode & 0o077).toBe(0);
  });
});

describe("a file that was tampered with does not open", () => {
  test("each flipped bit is found", async () => {
    const stored = await put(randomBytes(40));
    const whole = readFileSync(pathOf(stored.place));
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const changed = Buffer.from(whole);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(pathOf(stored.place), changed);
      await expect(read(stored.place, stored.key), `bit ${bit}`).rejects.toThrow();
    }
  });

  test.each([
    ["cut off by a byte", (all: Buffer) => all.subarray(0, -1)],
    ["cut off at the end of a chunk", (all: Buffer) => all.subarray(0, 8 + SEALED)],
    ["cut down to its mark", (all: Buffer) => all.subarray(0, 8)],
    ["emptied", () => Buffer.alloc(0)],
    ["made longer", (all: Buffer) => Buffer.concat([all, Buffer.from([0])])],
    ["with two chunks swapped", swapped],
    [
      "with a chunk left out",
      (all: Buffer) => Buffer.concat([all.subarray(0, 8), all.subarray(8 + SEALED)]),
    ],
    [
      "with a chunk twice",
      (all: Buffer) => Buffer.concat([all.subarray(0, 8 + SEALED), all.subarray(8)]),
    ],
  ])("%s", async (_, change) => {
    const stored = await put(randomBytes(3 * CHUNK));
    const whole = readFileSync(pathOf(stored.place));
    writeFileSync(pathOf(stored.place), change(whole));
    await expect(read(stored.place, stored.key)).rejects.toThrow();
    writeFileSync(pathOf(stored.place), whole);
    await expect(read(stored.place, stored.key)).resolves.toHaveLength(3 * CHUNK);
  });

  test("under another's key, or at another's place", async () => {
    const [one, two] = [await put(randomBytes(10)), await put(randomBytes(10))];
    await expect(read(one.place, two.key)).rejects.toThrow();
    writeFileSync(pathOf(two.place), readFileSync(pathOf(one.place)));
    await expect(read(two.place, one.key)).rejects.toThrow();
  });
});

test("a key opens only under the key it was sealed with, and for whom", () => {
  const [master, other, key] = [newKey(), newKey(), newKey()];
  const sealed = sealKey(master, key, "Karin");
  expect(openKey(master, sealed, "Karin")).toEqual(key);
  expect(() => openKey(other, sealed, "Karin")).toThrow();
  expect(() => openKey(master, sealed, "Jens")).toThrow();
  for (let byte = 0; byte < sealed.length; byte += 1) {
    const changed = Buffer.from(sealed);
    changed[byte] = (changed[byte] ?? 0) ^ 1;
    expect(() => openKey(master, changed, "Karin"), `byte ${byte}`).toThrow();
  }
  expect(sealKey(master, key, "Karin")).not.toEqual(sealed);
});

describe("what is left behind", () => {
  const day = 86_400_000;
  const none = async () => new Set<string>();

  test("is nothing, when a file is abandoned before or after its end", async () => {
    const half = await store.begin();
    await half.write(randomBytes(2 * CHUNK));
    await half.abandon();
    const whole = await store.begin();
    await whole.finish();
    await whole.abandon();
    expect(everything()).toEqual([]);
  });

  test("by a killed process is swept after a day, and nothing else is", async () => {
    const half = await store.begin();
    await half.write(randomBytes(CHUNK));
    const [kept, lost] = [await put(randomBytes(9)), await put(randomBytes(9))];
    const keptOf = async (places: string[]) => new Set(places.filter((one) => one === kept.place));
    expect(await store.sweep(keptOf, Date.now() + day / 2)).toEqual({ removed: 0 });
    expect(everything()).toHaveLength(3);
    expect(await store.sweep(keptOf, Date.now() + day + 60_000)).toEqual({ removed: 2 });
    expect(everything()).toEqual([kept.place]);
    await expect(store.open(lost.place, lost.key)).rejects.toThrow();
    await half.abandon();
  });

  test("files of others in the folder stay", async () => {
    await put(randomBytes(9));
    const [place = ""] = everything();
    writeFileSync(join(folder, place.slice(0, 2), "README"), "");
    utimesSync(join(folder, place.slice(0, 2), "README"), 0, 0);
    await store.sweep(none, Date.now() + 2 * day);
    expect(everything()).toEqual(["README"]);
  });

  test("of a store that has no folder yet is nothing", async () => {
    expect(await createFileStore(join(folder, "ny")).sweep(none, 0)).toEqual({ removed: 0 });
  });
});

/** The first two chunks in the other order. */
function swapped(all: Buffer): Buffer {
  const [first, second, rest] = [8, 8 + SEALED, 8 + 2 * SEALED];
  const parts = [
    all.subarray(0, 8),
    all.subarray(second, rest),
    all.subarray(first, second),
    all.subarray(rest),
  ];
  return Buffer.concat(parts);
}
