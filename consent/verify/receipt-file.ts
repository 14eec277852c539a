import { fromBase64 } from "./bytes.ts";
import { type Json, type JsonFault, readJson } from "./json.ts";
import { exactly, having, isText, listOf, matching, only } from "./shape.ts";
import { parseVerifierKey, type VerifierKey } from "./signed-note.ts";

/** Bytes; far more than a receipt needs, and little enough for an old phone. */
export const LARGEST_RECEIPT = 1024 * 1024;
export const RECEIPT_FORMAT = "min-sag/kvittering@v1";

const MOST_KEYS = 64;
const isSalt = matching(/^[A-Za-z0-9+/]{43}=$/);

const isReceiptFile = only({
  format: exactly(RECEIPT_FORMAT),
  record: having({}),
  payload: isText,
  salt: isSalt,
  leaf: isText,
  proof: isText,
  keys: listOf(isText),
  witnesses: listOf(isText),
});

export type ReceiptFile = {
  record: Json;
  payload: string;
  salt: Uint8Array<ArrayBuffer>;
  leaf: string;
  proof: string;
  keys: VerifierKey[];
  witnesses: VerifierKey[];
};

/** Why a file is no receipt. */
export type FileFault = JsonFault | "too-large" | "not-utf8" | "not-a-receipt" | "bad-keys";

/**
 * Reads the file's form, and nothing it says is trusted yet. The keys it names are for showing, but
 * they must be keys: a receipt with a broken line is a broken receipt.
 */
export async function readReceiptFile(
  text: string,
): Promise<{ file: ReceiptFile } | { fault: FileFault }> {
  // A character is at least one byte: this spares the count for what is far too large.
  if (text.length > LARGEST_RECEIPT || new TextEncoder().encode(text).length > LARGEST_RECEIPT) {
    return { fault: "too-large" };
  }
  const read = readJson(text);
  if ("fault" in read) return read;
  if (!isReceiptFile(read.value)) return { fault: "not-a-receipt" };
  const { record, payload, leaf, proof } = read.value;
  const salt = fromBase64(read.value.salt);
  if (!salt) return { fault: "not-a-receipt" };
  const keys = await keysOf(read.value.keys, 1);
  const witnesses = await keysOf(read.value.witnesses, 4);
  if (!keys || !witnesses) return { fault: "bad-keys" };
  return { file: { record, payload, salt, leaf, proof, keys, witnesses } };
}

async function keysOf(texts: string[], type: 1 | 4): Promise<VerifierKey[] | undefined> {
  if (texts.length > MOST_KEYS || new Set(texts).size < texts.length) return undefined;
  const keys = await Promise.all(texts.map(parseVerifierKey));
  const known = keys.filter((key) => key?.type === type);
  return known.length === texts.length ? known.filter((key) => key !== undefined) : undefined;
}
