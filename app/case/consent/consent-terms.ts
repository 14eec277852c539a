import type { ConsentTerms } from "./compose-consent-text.ts";
import type { Consent } from "./read-consents.server.ts";

/** What is left of a consent after the citizen's own choice; `excepted` are ids of papers. */
export type Chosen = {
  readonly documentTypes: readonly string[];
  readonly categories: readonly string[];
  readonly excepted: readonly string[];
  /** ISO day, the last one included. */
  readonly validUntil: string;
};

/**
 * The terms of a stored consent as the citizen has narrowed them.
 * @throws when the visit did not bring the case: then nobody could say what the consent is for
 */
export function termsOf(consent: Consent, chosen: Chosen, today: string): ConsentTerms {
  const { sagsnummer, caseAuthority } = consent;
  if (sagsnummer === null || caseAuthority === null) throw new Error("a consent without its case");
  const papers = consent.papers.filter(
    (paper) =>
      chosen.documentTypes.includes(paper.type) && chosen.categories.includes(paper.category),
  );
  const isExcepted = (paper: { id: string }) => chosen.excepted.includes(paper.id);
  return {
    source: consent.source.name,
    recipient: consent.recipient.name,
    kinds: consent.kinds
      .filter((kind) => chosen.documentTypes.includes(kind.code))
      .map((kind) => kind.label),
    categories: chosen.categories,
    purpose: consent.purpose.label,
    sag: { sagsnummer, authority: caseAuthority },
    today,
    validFrom: consent.validFrom ?? today,
    validUntil: chosen.validUntil,
    papers: papers.filter((paper) => !isExcepted(paper)),
    excepted: papers.filter(isExcepted),
  };
}
