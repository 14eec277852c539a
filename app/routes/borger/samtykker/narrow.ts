import { Temporal } from "temporal-polyfill";
import type { Chosen } from "~/case/consent/consent-terms.ts";
import type { Consent } from "~/case/consent/read-consents.server.ts";
import { isNoSuchDay, parseDateParts } from "~/components/date-parts.ts";
import { checkConsentEnd, latestConsentEnd } from "~/domain/consent-period.ts";
import type { ConsentFormValues } from "./consent-form.schema.ts";
import { checkPapers } from "./papers-left.ts";
import type { Problem, ProblemCode } from "./problems.ts";

export type Narrowed = { ok: true; chosen: Chosen } | { ok: false; problems: Problem[] };

const dateProblem = {
  consentEndNotADate: "dateInvalid",
  consentEndPast: "datePast",
  consentEndTooLate: "dateTooLate",
} as const satisfies Record<string, ProblemCode>;

/**
 * The last day as typed; an ISO day, or what is wrong with it.
 * @param today ISO day by the database's clock
 */
export function checkEnd(
  values: Pick<ConsentFormValues, "slut">,
  today: string,
): { ok: true; end: string } | { ok: false; code: ProblemCode } {
  if (isNoSuchDay(values.slut)) return { ok: false, code: "dateImpossible" };
  const end = checkConsentEnd(parseDateParts(values.slut) ?? "", noonOf(today));
  return end.ok
    ? { ok: true, end: end.end.toString() }
    : { ok: false, code: dateProblem[end.code] };
}

/** The last day a consent given today may have. ISO days. */
export function latestEnd(today: string): string {
  return latestConsentEnd(noonOf(today)).toString();
}

/** The last day the portal proposes: three months from today. ISO days. */
export function proposedEnd(today: string): string {
  return Temporal.PlainDate.from(today).add({ months: 3 }).toString();
}

/** An instant whose day in Copenhagen is the given one, for rules that ask for an instant. */
function noonOf(day: string): Temporal.Instant {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: "Europe/Copenhagen", plainTime: "12:00" })
    .toInstant();
}

/**
 * What is left of a request, or of a given consent, after the citizen's choice. An answer can only
 * narrow (the database's guard MS034 says the same): fewer kinds, fewer papers, an earlier day.
 */
export function narrow(
  consent: Pick<
    Consent,
    "documentTypes" | "categories" | "exceptedDocuments" | "validUntil" | "papers"
  >,
  values: Pick<ConsentFormValues, "slags" | "slut" | "undtag" | "vist">,
  today: string,
): Narrowed {
  const problems: Problem[] = [];
  const kinds = new Set(values.slags);
  const documentTypes = consent.documentTypes.filter((code) => kinds.has(code));
  if (documentTypes.length < kinds.size) problems.push({ field: "slags", code: "kindUnknown" });
  else if (kinds.size === 0) problems.push({ field: "slags", code: "kindMissing" });
  const end = checkEnd(values, today);
  if (!end.ok) problems.push({ field: "slut", code: end.code });
  else if (end.end > consent.validUntil) problems.push({ field: "slut", code: "dateLater" });

  const left = consent.papers.filter((paper) => kinds.has(paper.type));
  problems.push(
    ...checkPapers(consent.papers, kinds.size > 0 ? left : [], {
      // What was held back before may since have left the list.
      heldBack: [...values.undtag, ...alreadyHeld(consent)],
      shown: values.vist,
    }),
  );
  if (problems.length > 0 || !end.ok) return { ok: false, problems };
  return { ok: true, chosen: leftOf(consent, values, end.end, today) };
}

/**
 * What the words are about for any choice, also one that cannot be said yes to: where nothing usable
 * was chosen, what was asked for stands. For a choice that can, exactly what {@link narrow} answers.
 * @param until the last day the form proposes; ISO day
 */
export function leftOf(
  consent: Pick<
    Consent,
    "documentTypes" | "categories" | "exceptedDocuments" | "validUntil" | "papers"
  >,
  values: Pick<ConsentFormValues, "slags" | "slut" | "undtag">,
  until: string,
  today: string,
): Chosen {
  const kinds = consent.documentTypes.filter((code) => values.slags.includes(code));
  const documentTypes = kinds.length > 0 ? kinds : consent.documentTypes;
  const categories = categoriesLeft(consent, documentTypes);
  const excepted = [...new Set([...consent.exceptedDocuments, ...values.undtag])];
  const end = checkEnd(values, today);
  const validUntil = end.ok && end.end <= consent.validUntil ? end.end : until;
  return { documentTypes, categories, excepted, validUntil };
}

function alreadyHeld(consent: Pick<Consent, "papers">): string[] {
  return consent.papers.filter((paper) => paper.excepted).map((paper) => paper.id);
}

/**
 * The categories that the chosen kinds still need. A kind that has no paper yet can be in any of
 * them, so then nothing can be left out.
 */
function categoriesLeft(
  { categories, papers }: Pick<Consent, "categories" | "papers">,
  documentTypes: readonly string[],
): string[] {
  const ofKind = (code: string) => papers.filter((paper) => paper.type === code);
  if (documentTypes.some((code) => ofKind(code).length === 0)) return categories;
  const needed = new Set(documentTypes.flatMap(ofKind).map((paper) => paper.category));
  return categories.filter((category) => needed.has(category));
}

/** Whether a choice changes anything of what a consent already says. */
export function changes(
  consent: Pick<Consent, "documentTypes" | "exceptedDocuments" | "validUntil">,
  chosen: Chosen,
): boolean {
  return (
    chosen.documentTypes.length < consent.documentTypes.length ||
    chosen.excepted.length > consent.exceptedDocuments.length ||
    chosen.validUntil !== consent.validUntil
  );
}
