import type { Consent } from "~/case/consent/read-consents.server.ts";

/** The address where an ended consent can be given again: ids and codes only, nothing personal. */
export function givenAnew(
  consent: Pick<
    Consent,
    "source" | "recipient" | "documentTypes" | "purpose" | "exceptedDocuments"
  >,
): string {
  const query = new URLSearchParams([
    ["fra", consent.source.id],
    ["til", consent.recipient.id],
    ...consent.documentTypes.map((code) => ["slags", code]),
    ["formaal", consent.purpose.code],
    ...consent.exceptedDocuments.map((id) => ["undtag", id]),
    ["trin", "3"],
  ]);
  return `/samtykker/nyt?${query}`;
}
