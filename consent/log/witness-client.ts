import type { Sql } from "../../db/client.ts";
import { type Head, lastCosigned, newestHead, writeCosignature } from "./cosignature-store.ts";
import { parseNote } from "./note.ts";
import type { VerifierKey } from "./note-key.ts";
import { formatSignatureLine } from "./note-signature.ts";
import { consistencyProof, type ReadTile } from "./proof.ts";
import { readTile } from "./store.ts";
import {
  cosignatureIn,
  formatSubmission,
  type Submit,
  sizeIn,
  type WitnessAnswer,
} from "./witness-request.ts";

/**
 * What came of asking a witness once. `witness_ahead`: it has seen a larger tree of ours than we
 * have; `contradicted`: another root of the same size. Both mean that something is badly wrong here.
 */
export type Asked =
  | { outcome: "nothing_new" | "cosigned" }
  | { outcome: "failed"; code: FailedCode | `http_${number}` };
export type FailedCode = "bad_cosignature" | "bad_size" | "contradicted" | "witness_ahead";

/**
 * Gets one witness's cosignature for the newest head. It reads and stores on its own connection and
 * holds no lock, so the sequencer never waits for it; several processes may ask at once.
 *
 * @param sql connections of `minsag_log`
 * @param key the witness's own
 * @returns `ask` throws when the database or the witness does not answer
 */
export function createWitnessClient(sql: Sql, key: VerifierKey, submit: Submit) {
  const tile: ReadTile = async (level, index, width) => {
    const hashes = await readTile(sql, level, index, width);
    if (!hashes) throw new Error("a tile of the log is missing");
    return hashes;
  };
  const from = async (old: bigint, { size, note }: Head, signal: AbortSignal) => {
    const proof = old > 0n && old < size ? await consistencyProof(old, size, tile) : [];
    return submit(formatSubmission(old, proof, note), signal);
  };
  /** Once more from the size the witness knows, if ours was another: an answer we never stored. */
  const again = async (first: WitnessAnswer, old: bigint, head: Head, signal: AbortSignal) => {
    const known = sizeIn(first);
    if (known === null) return "bad_size";
    if (known > head.size) return "witness_ahead";
    const answer = known === old ? first : await from(known, head, signal);
    return answer.status === 409 && sizeIn(answer) === head.size ? "contradicted" : answer;
  };
  return {
    async ask(signal: AbortSignal): Promise<Asked> {
      const head = await newestHead(sql);
      const last = await lastCosigned(sql, key.text);
      const text = head && parseNote(head.note)?.text;
      if (!text || last === head.size) return { outcome: "nothing_new" };
      const old = last ?? 0n;
      const first = await from(old, head, signal);
      const answer = first.status === 409 ? await again(first, old, head, signal) : first;
      if (typeof answer === "string") return { outcome: "failed", code: answer };
      if (answer.status !== 200) return { outcome: "failed", code: `http_${answer.status}` };
      const signature = cosignatureIn(answer, text, key);
      if (!signature) return { outcome: "failed", code: "bad_cosignature" };
      const line = formatSignatureLine(signature).trimEnd();
      await writeCosignature(sql, { size: head.size, vkey: key.text, line });
      return { outcome: "cosigned" };
    },
  };
}

export type WitnessClient = ReturnType<typeof createWitnessClient>;
