import { ledgerPayload } from "../ledger/payload.ts";
import type { PublishedLog } from "../log/published.ts";
import { formatTlogProof } from "../log/tlog-proof.ts";
import { hasReceipt, recordOf } from "./record.ts";

/** An entry as the citizen's own visit reads it; `salt` is 32 bytes. */
export type OwnEntry = { id: bigint; payload: string; salt: Buffer };

/**
 * The receipt of one act: a file that anybody can check without us (docs/adr/0008).
 * @returns JSON text; null while the entry waits for its place in the tree (a fraction of a second)
 * @throws when the entry is of a kind that has no receipt
 */
export async function receiptOf(log: PublishedLog, entry: OwnEntry): Promise<string | null> {
  const payload = ledgerPayload.parse(JSON.parse(entry.payload));
  if (!hasReceipt(payload)) throw new Error("this kind of entry has no receipt");
  const proof = await log.proof(entry.id);
  if (!proof) return null;
  const receipt = {
    format: "min-sag/kvittering@v1",
    record: recordOf(payload, proof.at),
    payload: entry.payload,
    salt: entry.salt.toString("base64"),
    leaf: proof.leaf,
    proof: formatTlogProof(proof),
    keys: log.keys,
    witnesses: proof.witnesses,
  };
  return `${JSON.stringify(receipt, null, 2)}\n`;
}
