import { hash } from "node:crypto";

/** Hashed from here: a buffer of its own for each of millions of leaves costs as much as the hash. */
let input = Buffer.alloc(4096);

/** @returns SHA-256 of the bytes and then the text in UTF-8, in hexadecimal */
export function sha256Hex(bytes: Uint8Array, text: string): string {
  // UTF-8 has at most three bytes for a unit of a string.
  const most = bytes.length + 3 * text.length;
  if (most > input.length) input = Buffer.alloc(2 * most);
  input.set(bytes);
  const end = bytes.length + input.write(text, bytes.length);
  return hash("sha256", input.subarray(0, end), "hex");
}
