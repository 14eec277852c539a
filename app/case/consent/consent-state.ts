import type { ConsentStatus } from "../../../db/schema/consent.ts";

/**
 * What a consent is on a given day; `ubesvaret` is a request nobody answered in time, `flyttet` one to an
 * office that the case has moved away from.
 */
export type ConsentState = ConsentStatus | "ubesvaret" | "flyttet";

/**
 * The gate compares dates itself and never waits for the row to be marked as expired, so a page
 * must not either.
 *
 * @param moved whether the case it was for has moved away from whoever asked or received
 * @param today ISO day in Copenhagen; the last day of a consent still counts
 */
export function consentStateOn(
  consent: {
    readonly status: ConsentStatus;
    readonly validUntil: string;
    readonly moved?: boolean;
  },
  today: string,
): ConsentState {
  const over = consent.validUntil < today;
  if (over && consent.status === "givet") return "udloebet";
  if (over && consent.status === "anmodet") return "ubesvaret";
  if (consent.moved && (consent.status === "givet" || consent.status === "anmodet")) {
    return "flyttet";
  }
  return consent.status;
}

type Scope = {
  readonly source: { readonly id: string };
  readonly categories: readonly string[];
  readonly documentTypes: readonly string[];
};

/** Whether a consent is about a paper: the same rule as the gate's (`open_visit`), exceptions apart. */
export function isAbout(
  consent: Scope,
  paper: { readonly authorityId: string; readonly category: string; readonly type: string },
): boolean {
  return (
    paper.authorityId === consent.source.id &&
    consent.categories.includes(paper.category) &&
    consent.documentTypes.includes(paper.type)
  );
}
