import { createHash, randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { newKey } from "./keys.ts";
import type { Places } from "./places.ts";
import { CHUNK, chunkKey, MARK, sealChunk } from "./seal.ts";

/** A file that lies in the store, whole; nobody can read it until its key is kept somewhere. */
export type Stored = {
  /** Its name in the store: random, and nothing else. */
  place: string;
  /** Its own key, 32 bytes, in memory only. */
  key: Buffer;
  /** Length and SHA-256 of what was written, unsealed. */
  bytes: number;
  sha256: Buffer;
};

/** A file on its way in. Never more than one chunk of it is in memory. */
export type Incoming = {
  write(bytes: Uint8Array): Promise<void>;
  /** Seals the last chunk and brings the file to its place: whole, or not at all. */
  finish(): Promise<Stored>;
  /** Leaves nothing behind; may be called at any time, also after `finish`. */
  abandon(): Promise<void>;
};

/** @throws when the disk cannot take it; nothing is left behind then */
export async function beginIncoming(places: Places): Promise<Incoming> {
  const place = randomUUID();
  const key = newKey();
  const sealing = chunkKey(key, place);
  const [arriving, resting] = [places.arriving(place), places.resting(place)];
  await mkdir(dirname(arriving), { recursive: true, mode: 0o700 });
  const file = await open(arriving, "wx", 0o600);
  const hash = createHash("sha256");
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let chunks = 0;
  let bytes = 0;

  async function put(plain: Uint8Array, last: boolean): Promise<void> {
    await write(file, sealChunk(sealing, chunks, last, plain));
    chunks += 1;
  }

  async function abandon(): Promise<void> {
    await file.close().catch(() => {});
    await Promise.all([arriving, resting].map((path) => rm(path, { force: true })));
  }

  try {
    await write(file, MARK);
  } catch (error) {
    await abandon();
    throw error;
  }
  return {
    async write(more) {
      bytes += more.length;
      hash.update(more);
      waiting.push(more);
      waitingBytes += more.length;
      if (waitingBytes <= CHUNK) return;
      // A whole chunk waits until something follows it: only the end says which one is the last.
      let rest = Buffer.concat(waiting);
      while (rest.length > CHUNK) {
        await put(rest.subarray(0, CHUNK), false);
        rest = rest.subarray(CHUNK);
      }
      waiting = [Buffer.from(rest)];
      waitingBytes = rest.length;
    },

    async finish() {
      await put(Buffer.concat(waiting), true);
      await file.sync();
      await file.close();
      await mkdir(dirname(resting), { recursive: true, mode: 0o700 });
      await rename(arriving, resting);
      await syncFolder(dirname(resting));
      return { place, key, bytes, sha256: hash.digest() };
    },

    abandon,
  };
}

async function write(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let at = 0;
  while (at < bytes.length) at += (await file.write(bytes, at)).bytesWritten;
}

/** A rename outlives a power cut only when the folder was written too; not every system can. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
