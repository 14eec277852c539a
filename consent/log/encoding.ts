/** Sizes and indexes are unsigned 64-bit integers in every format of the log. */
export const MAX_UINT64 = 2n ** 64n - 1n;

/** Most characters or bytes of a note or a proof that are looked at at all. */
export const MAX_TEXT = 1_000_000;

/** Whether a size or an index can be written in 64 bits. */
export function isUint64(value: bigint): boolean {
  return value >= 0n && value <= MAX_UINT64;
}

/** Decimal without sign or leading zeroes; null for anything else, and beyond 64 bits. */
export function parseUint64(text: string): bigint | null {
  if (!/^(?:0|[1-9][0-9]{0,19})$/.test(text)) return null;
  const value = BigInt(text);
  return isUint64(value) ? value : null;
}

/** RFC 4648 section 4, only as an encoder writes it: other spellings would let a text vary unseen. */
export function decodeBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : null;
}

/** Whether a text survives UTF-8 and has no ASCII control character but newline (signed-note). */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !/[^\n\u{20}-\u{10ffff}]/u.test(text);
}
