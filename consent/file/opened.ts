import { type FileHandle, open } from "node:fs/promises";
import { CHUNK, chunkKey, MARK, openChunk, SEALED_CHUNK } from "./seal.ts";

/** A sealed file, open for reading. */
export type OpenedFile = {
  /** Length of the file, unsealed. */
  readonly bytes: number;
  /** Up to `length` bytes from `offset`; fewer at the end. */
  readAt(offset: number, length: number): Promise<Buffer>;
  /** The whole file, chunk by chunk; closes the file when it ends or is left. */
  chunks(): AsyncGenerator<Buffer, void, undefined>;
  close(): Promise<void>;
};

/**
 * Opens a file and checks its last chunk, so that a wrong key or a file that was cut off is found
 * before anything of it is handed on.
 * @throws when the file is not there, not whole, or sealed with another key
 */
export async function openSealed(
  path: string,
  fileKey: Buffer,
  place: string,
): Promise<OpenedFile> {
  const file = await open(path, "r");
  try {
    return await overFile(file, chunkKey(fileKey, place));
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function overFile(file: FileHandle, key: Buffer): Promise<OpenedFile> {
  const { size } = await file.stat();
  const sealed = size - MARK.length;
  const last = Math.ceil(sealed / SEALED_CHUNK) - 1;
  const mark = await readFrom(file, 0, MARK.length);
  if (!mark.equals(MARK) || last < 0) throw new Error("not a file of the store");

  const chunk = async (index: number) => {
    const at = MARK.length + index * SEALED_CHUNK;
    return openChunk(key, index, index === last, await readFrom(file, at, SEALED_CHUNK));
  };
  // Of whoever reads here and there, the chunk they are in.
  let recent = { index: last, plain: await chunk(last) };
  const bytes = last * CHUNK + recent.plain.length;

  return {
    bytes,
    async readAt(offset, length) {
      const end = Math.min(offset + length, bytes);
      const parts: Buffer[] = [];
      for (let at = Math.max(offset, 0); at < end; ) {
        const index = Math.floor(at / CHUNK);
        if (recent.index !== index) recent = { index, plain: await chunk(index) };
        const part = recent.plain.subarray(at - index * CHUNK, end - index * CHUNK);
        parts.push(part);
        at += part.length;
      }
      return Buffer.concat(parts);
    },
    async *chunks() {
      try {
        for (let index = 0; index <= last; index += 1) yield await chunk(index);
      } finally {
        await file.close();
      }
    },
    close: () => file.close(),
  };
}

async function readFrom(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let got = 0;
  while (got < length) {
    const { bytesRead } = await file.read(bytes, got, length - got, position + got);
    if (bytesRead === 0) break;
    got += bytesRead;
  }
  return bytes.subarray(0, got);
}
