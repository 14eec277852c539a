import { sql } from "drizzle-orm";
import type { SignDocument } from "~/.server/passkeys/sign-document.ts";
import type { ActRefusal, ConsentDocument, UseOutcome } from "../../../../consent/index.ts";
import type { Database } from "../../../../db/client.ts";
import type { ConsentSignature, consent } from "../../../../db/schema/index.ts";

/** What of a stored consent is signed. */
type SignedRow = Required<
  Pick<
    typeof consent.$inferInsert,
    | "id"
    | "citizenId"
    | "sagId"
    | "sourceAuthorityId"
    | "recipientAuthorityId"
    | "categories"
    | "documentTypes"
    | "exceptedDocuments"
    | "purpose"
    | "consequence"
    | "validUntil"
  >
> & { textVersion: string; textShown: string };

/** The document of a yes: exactly what the page shows and the row will say. */
export function documentOf(row: SignedRow): ConsentDocument {
  const { sourceAuthorityId: source, recipientAuthorityId: recipient } = row;
  const { categories, documentTypes, exceptedDocuments, purpose, consequence } = row;
  const { validUntil, textVersion, textShown } = row;
  return {
    consent: row.id,
    citizen: row.citizenId,
    sag: row.sagId,
    ...{ source, recipient, categories, documentTypes, exceptedDocuments, purpose, consequence },
    ...{ validUntil, textVersion, textShown },
  };
}

/**
 * Checks the signature on a yes that is about to be stored and notes the key's use, in the same
 * transaction: no use without the act, no act without the use. Without a signer the yes carries no
 * signature, and the database asks for a fresh MitID login instead. An old answer sent once more is no
 * sign of a copied key: only one to a question that is open is counted.
 */
export async function signYes(
  db: Database,
  row: SignedRow,
  sign: SignDocument | undefined,
): Promise<
  | { readonly state: "signed"; readonly signature: ConsentSignature | null }
  | { readonly state: "refused"; readonly refusal: ActRefusal }
> {
  if (!sign) return { state: "signed", signature: null };
  const signed = await sign(documentOf(row));
  if (signed.state === "invalid") return { state: "refused", refusal: "signature_invalid" };
  const { credentialId, counter, backedUp } = signed.use;
  const [counted] = await db.execute<{ outcome: UseOutcome }>(sql`
    select use_passkey(${signed.session}, ${signed.hash}, ${credentialId}, ${counter}, ${backedUp}) as outcome`);
  if (counted?.outcome === "used") return { state: "signed", signature: signed.signature };
  const refusal = counted?.outcome === "cloned" ? "passkey_cloned" : "signature_invalid";
  return { state: "refused", refusal };
}
