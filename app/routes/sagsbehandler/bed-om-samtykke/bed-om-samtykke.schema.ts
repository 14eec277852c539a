import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
} from "~/components/date-parts.ts";
import { checkConsentEnd } from "~/domain/consent-period.ts";
import { typedText } from "~/domain/typed-text.ts";
import { categories } from "../../../../db/schema/document.ts";

/** What was typed and ticked, as it was: shown again when something is wrong. */
export interface RequestValues {
  readonly id: string;
  readonly kilde: string;
  readonly modtager: string;
  readonly slags: readonly string[];
  readonly emner: readonly string[];
  readonly formaal: string;
  readonly slut: DateParts;
  readonly hvisNej: string;
}

export const problemCodes = [
  "source",
  "recipient",
  "sameParty",
  "types",
  "categories",
  "allCategories",
  "purpose",
  "consequence",
  "consequenceTooLong",
  "consentEndNotADate",
  "consentEndNoSuchDay",
  "consentEndPast",
  "consentEndTooLate",
  "tryAgain",
] as const;
export type RequestProblem = (typeof problemCodes)[number];

/** A wrong field and why; the page has the words. */
export interface FieldIssue {
  readonly field: keyof RequestValues;
  readonly code: RequestProblem;
}

/** The purpose of an authority's own visits. It says nothing a citizen could say yes or no to. */
export const tooVaguePurpose = "sagsbehandling";

const uuid = (code: RequestProblem) => z.uuid(code);
const schema = z
  .object({
    id: uuid("tryAgain"),
    kilde: uuid("source"),
    modtager: uuid("recipient"),
    slags: z.array(z.string().max(60)).min(1, "types").max(50, "types"),
    // "Everything about you" is no stated kind of information (retssikkerhedsloven § 11 a).
    emner: z
      .array(z.enum(categories, "categories"))
      .min(1, "categories")
      .refine((chosen) => new Set(chosen).size < categories.length, "allCategories"),
    formaal: z
      .string()
      .min(1, "purpose")
      .max(60, "purpose")
      .refine((code) => code !== tooVaguePurpose, "purpose"),
    hvisNej: z.string().trim().min(10, "consequence").max(1000, "consequenceTooLong"),
  })
  .refine((form) => form.kilde !== form.modtager, { path: ["modtager"], error: "sameParty" });

export type ConsentRequest = z.infer<typeof schema> & {
  /** ISO day, the last one included. */
  readonly until: string;
};

export function readRequestForm(form: FormData): RequestValues {
  const one = (name: string) => String(form.get(name) ?? "");
  return {
    id: one("id"),
    kilde: one("kilde"),
    modtager: one("modtager"),
    slags: form.getAll("slags").map(String),
    emner: form.getAll("emner").map(String),
    formaal: one("formaal"),
    slut: readDateParts(form, "slut"),
    hvisNej: typedText(one("hvisNej")),
  };
}

/**
 * The request, or what is wrong with it in the order of the form.
 * @param now decides which end dates are possible (12 months at most, the portal's own policy)
 */
export function checkRequest(
  values: RequestValues,
  now: Temporal.Instant = Temporal.Now.instant(),
): { ok: true; request: ConsentRequest } | { ok: false; issues: FieldIssue[] } {
  const parsed = schema.safeParse(values);
  const end = checkConsentEnd(parseDateParts(values.slut) ?? "", now);
  if (parsed.success && end.ok) {
    return { ok: true, request: { ...parsed.data, until: end.end.toString() } };
  }
  const found = new Map<string, RequestProblem>();
  for (const { path, message } of parsed.error?.issues ?? []) {
    const code = problemCodes.find((one) => one === message);
    const field = String(path[0]);
    if (code && !found.has(field)) found.set(field, code);
  }
  if (!end.ok) found.set("slut", isNoSuchDay(values.slut) ? "consentEndNoSuchDay" : end.code);
  const issues = fieldOrder.flatMap((field) => {
    const code = found.get(field);
    return code ? [{ field, code }] : [];
  });
  return { ok: false, issues };
}

const fieldOrder: readonly (keyof RequestValues)[] = [
  "id",
  "kilde",
  "modtager",
  "slags",
  "emner",
  "formaal",
  "slut",
  "hvisNej",
];
