import { createHash } from "node:crypto";

/** What a page shows of a consent before the yes. Ids are lower-case uuids, days are ISO days. */
export type ConsentDocument = {
  /** The consent's own id: a signature is for one yes only. */
  consent: string;
  citizen: string;
  sag: string;
  source: string;
  recipient: string;
  categories: readonly string[];
  documentTypes: readonly string[];
  exceptedDocuments: readonly string[];
  purpose: string;
  consequence: string;
  validUntil: string;
  textVersion: string;
  textShown: string;
};

/**
 * The text a citizen signs: canonical JSON (RFC 8785; strings and lists of strings only). The database
 * writes the same bytes from its own row (`consent_document`, db/migrations/0013) and compares.
 */
export function consentDocumentText(document: ConsentDocument): string {
  const whole: Record<string, unknown> = { ...document, kind: "consent.document", v: 1 };
  return JSON.stringify(
    Object.fromEntries(
      Object.keys(whole)
        .toSorted()
        .map((key) => [key, whole[key]]),
    ),
  );
}

/** SHA-256 of the text's UTF-8 bytes, 32 bytes: the challenge the key signs. */
export function consentDocumentHash(document: ConsentDocument): Buffer {
  return createHash("sha256").update(consentDocumentText(document)).digest();
}
