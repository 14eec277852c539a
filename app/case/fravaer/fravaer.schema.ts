import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
} from "~/components/date-parts.ts";

export type FravaerProblem =
  | "kindMissing"
  | "dateMissing"
  | "dateImpossible"
  | "endMissing"
  | "backwards"
  | "tooLong"
  | "farAway"
  | "known"
  | "endedBefore";
export interface FieldIssue {
  readonly field: "slags" | "fra" | "til" | `slut-${string}`;
  readonly code: FravaerProblem;
}
export interface FravaerValues {
  readonly slags: string;
  readonly fra: DateParts;
  readonly til: DateParts;
}
/** What is to be entered; days as ISO days. */
export interface Period {
  readonly kind: "ferie" | "sygdom";
  readonly fromDay: string;
  readonly toDay: string | null;
}

const LONGEST_DAYS = 366;
const DAY = 86_400_000;

export const noValues: FravaerValues = {
  slags: "",
  fra: { dag: "", maaned: "", aar: "" },
  til: { dag: "", maaned: "", aar: "" },
};

/** A new period, or what is wrong field by field; what was typed comes along either way. */
export function readPeriod(form: FormData) {
  const values: FravaerValues = {
    slags: String(form.get("slags") ?? "").slice(0, 20),
    fra: readDateParts(form, "fra"),
    til: readDateParts(form, "til"),
  };
  const kind = values.slags === "ferie" || values.slags === "sygdom" ? values.slags : null;
  const issues: FieldIssue[] = kind ? [] : [{ field: "slags", code: "kindMissing" }];
  const fromDay = parseDateParts(values.fra);
  if (!fromDay) issues.push({ field: "fra", code: missingOr(values.fra, "dateMissing") });
  const open = kind === "sygdom" && isEmpty(values.til);
  const toDay = open ? null : parseDateParts(values.til);
  if (!open && !toDay) issues.push({ field: "til", code: missingOr(values.til, "endMissing") });
  if (fromDay && toDay) issues.push(...orderOf(fromDay, toDay));
  if (issues.length > 0 || !kind || !fromDay) return { ok: false as const, values, issues };
  return { ok: true as const, values, period: { kind, fromDay, toDay } satisfies Period };
}

/** The field for the last day of one illness: there may be several on a page. */
export function endField(id: string): `slut-${string}` {
  return `slut-${id}`;
}

/** The last day of an illness that had none. */
export function readEnd(form: FormData, id: string) {
  const parts = readDateParts(form, endField(id));
  const toDay = parseDateParts(parts);
  return toDay
    ? { ok: true as const, toDay }
    : { ok: false as const, code: missingOr(parts, "dateMissing") };
}

function orderOf(fromDay: string, toDay: string): FieldIssue[] {
  const days = (Date.parse(toDay) - Date.parse(fromDay)) / DAY;
  if (days < 0) return [{ field: "til", code: "backwards" }];
  return days > LONGEST_DAYS ? [{ field: "til", code: "tooLong" }] : [];
}

function isEmpty(parts: DateParts): boolean {
  return Object.values(parts).every((part) => part === "");
}

function missingOr(parts: DateParts, missing: FravaerProblem): FravaerProblem {
  return isNoSuchDay(parts) ? "dateImpossible" : missing;
}
