import { cosignedAt } from "./cosignature.ts";
import { parseUint64 } from "./encoding.ts";
import type { VerifierKey } from "./note-key.ts";
import { type NoteSignature, parseSignatureLine } from "./note-signature.ts";

/** What a witness said to a submission (c2sp.org/tlog-witness). */
export type WitnessAnswer = { status: number; type: string; body: string };

/** Posts a submission; throws when no answer comes in time, or nobody wants it any more. */
export type Submit = (body: string, signal: AbortSignal) => Promise<WitnessAnswer>;

const TIMEOUT_MS = 5_000;
const MAX_ANSWER = 64 * 1024;

/** @param url the witness's submission prefix, without a slash at the end */
export function submitTo(url: string): Submit {
  return async (body, signal) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
    const response = await fetch(`${url}/add-checkpoint`, {
      ...{ method: "POST", body, redirect: "error", signal: limit },
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > MAX_ANSWER) throw new RangeError("the witness answers too much");
      chunks.push(chunk);
    }
    const type = response.headers.get("content-type") ?? "";
    return { status: response.status, type, body: Buffer.concat(chunks).toString() };
  };
}

/** The body of an add-checkpoint request. */
export function formatSubmission(old: bigint, proof: Buffer[], note: string): string {
  const lines = proof.map((hash) => `${hash.toString("base64")}\n`);
  return `old ${old}\n${lines.join("")}\n${note}`;
}

/** The size a witness knows, from its answer 409; null if that is not what it says. */
export function sizeIn({ status, type, body }: WitnessAnswer): bigint | null {
  if (status !== 409 || type.split(";")[0] !== "text/x.tlog.size") return null;
  return body.endsWith("\n") ? parseUint64(body.slice(0, -1)) : null;
}

/** The signature of this witness in its answer 200, checked; null if there is none that holds. */
export function cosignatureIn(
  { status, body }: WitnessAnswer,
  text: string,
  key: VerifierKey,
): NoteSignature | null {
  if (status !== 200 || !body.endsWith("\n")) return null;
  const lines = body.slice(0, -1).split("\n").map(parseSignatureLine);
  const ours = lines.find(
    (line) =>
      line?.name === key.name &&
      line.keyId === key.id &&
      cosignedAt(text, line.bytes, key) !== null,
  );
  return ours ?? null;
}
