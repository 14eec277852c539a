import {
  type ConsentDocument,
  consentDocumentHash,
  type Gate,
  type KeyUse,
} from "../../../consent/index.ts";
import { verifyPasskey } from "../../../consent/verify/index.ts";
import type { ConsentSignature } from "../../../db/schema/consent.ts";
import { readAssertion } from "./answers.ts";
import { relyingParty } from "./relying-party.ts";
import { spkiOf } from "./spki.ts";
import { verifyAssertion } from "./verify-assertion.ts";

export type Signed =
  | {
      readonly state: "signed";
      readonly signature: ConsentSignature;
      readonly use: KeyUse;
      /** What was signed, and the session that asked. */
      readonly hash: Buffer;
      readonly session: Buffer;
    }
  | { readonly state: "invalid" };

/** Says whether a browser's answer is the citizen's signature on a document. */
export type SignDocument = (document: ConsentDocument) => Promise<Signed>;

/**
 * Reads the key before the visit is opened, so that the visit needs no second connection; the check
 * itself only computes.
 * @param field the form's field with the browser's answer
 * @returns what takes nothing for a signature when the field holds no answer of a known key
 */
export async function documentSigner(
  gate: Gate,
  origin: string,
  session: Buffer,
  field: unknown,
): Promise<SignDocument> {
  const answer = readAssertion(field);
  const credentialId = answer && Buffer.from(answer.id, "base64url");
  const key = credentialId && (await gate.passkeys.publicKey(credentialId));
  if (!answer || !key) return async () => ({ state: "invalid" });
  const rp = relyingParty(origin);
  return async (document) => {
    const hash = consentDocumentHash(document);
    const use = await verifyAssertion(rp, answer, hash, key);
    if (!use) return { state: "invalid" };
    const { authenticatorData, clientDataJSON, signature } = answer.response;
    const signed: ConsentSignature = {
      alg: spkiOf(key.publicKey).alg,
      ...{ authenticatorData, clientDataJSON, signature },
      credentialId: answer.id,
      documentHash: hash.toString("hex"),
      publicKey: key.spki.toString("base64url"),
      rpId: rp.id,
    };
    // Nothing is entered that whoever holds the receipt would find wrong.
    const fields = {
      ...document,
      categories: [...document.categories],
      documentTypes: [...document.documentTypes],
      exceptedDocuments: [...document.exceptedDocuments],
    };
    if ((await verifyPasskey(fields, signed)) !== "good") return { state: "invalid" };
    return { state: "signed", use, signature: signed, hash, session };
  };
}
