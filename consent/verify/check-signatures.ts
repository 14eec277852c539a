import { signedBy } from "./check-note.ts";
import type { ReceiptFile } from "./receipt-file.ts";
import { isBy, type Note, type VerifierKey } from "./signed-note.ts";
import { type Check, failed, notProved, proved } from "./verdict.ts";

/** Keys the verifier knows from somewhere else than the receipt. */
export type TrustedKeys = { logs: VerifierKey[]; witnesses: VerifierKey[] };
type Named = Pick<ReceiptFile, "keys" | "witnesses">;

/**
 * Who signed the tree head. The log's key has the log's own name (C2SP tlog-checkpoint). A line that
 * belongs to no key we or the file know is refused: nobody could ever check it.
 */
export async function checkLogSignature(
  note: Note,
  origin: string,
  { keys, witnesses }: Named,
  trusted: TrustedKeys,
): Promise<Check> {
  const own = (key: VerifierKey) => key.name === origin;
  const known = [...keys, ...witnesses, ...trusted.logs, ...trusted.witnesses];
  if (!note.signatures.every((one) => known.some((key) => isBy(one, key)))) {
    return failed("log-signature", "unnamed-key");
  }
  return check("log-signature", note, trusted.logs.filter(own), keys.filter(own), "mismatch");
}

/** Whether somebody else saw the same tree head: C2SP cosignatures, which a receipt may lack. */
export function checkWitness(note: Note, named: Named, trusted: TrustedKeys): Promise<Check> {
  return check("witness", note, trusted.witnesses, named.witnesses, "absent");
}

async function check(
  code: "log-signature" | "witness",
  note: Note,
  trusted: VerifierKey[],
  named: VerifierKey[],
  without: "mismatch" | "absent",
): Promise<Check> {
  const byTrusted = await signedBy(note, trusted);
  const byNamed = await signedBy(note, named);
  if (byTrusted === "bad" || byNamed === "bad") return failed(code, "mismatch");
  if (byTrusted === "good") return proved(code);
  if (byTrusted === "unsupported" || byNamed === "unsupported") {
    return notProved(code, "unsupported");
  }
  if (byNamed === "good") return notProved(code, "unknown-key");
  return without === "absent" ? notProved(code, "absent") : failed(code, "mismatch");
}
