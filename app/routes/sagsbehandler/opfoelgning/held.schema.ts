import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
} from "~/components/date-parts.ts";
import { typedLine, typedText } from "~/domain/typed-text.ts";

const LONGEST_NAMES = 300;
const LONGEST_WORDS = 2000;

const kinds = ["samtale", "opfoelgning", "statusmoede"] as const;
const places = ["arbejdsplads", "andet", "telefon"] as const;
export type HeldField = "slags" | "dag" | "sted" | "hvem" | "aftalt";
export type HeldProblem =
  | "kindMissing"
  | "dateMissing"
  | "dateImpossible"
  | "ahead"
  | "farAway"
  | "placeMissing"
  | "whoMissing"
  | "agreedMissing"
  | "tooLong"
  | "known"
  | "over";
export type HeldIssue = { readonly field: HeldField; readonly code: HeldProblem };
export type HeldValues = {
  readonly slags: string;
  readonly dag: DateParts;
  readonly sted: string;
  readonly hvem: string;
  readonly aftalt: string;
};

export const noValues: HeldValues = {
  ...{ slags: "opfoelgning", dag: { dag: "", maaned: "", aar: "" } },
  ...{ sted: "", hvem: "", aftalt: "" },
};

export function readValues(form: FormData): HeldValues {
  return {
    slags: String(form.get("slags") ?? "").slice(0, 40),
    dag: readDateParts(form, "dag"),
    sted: String(form.get("sted") ?? "").slice(0, 40),
    hvem: typedLine(String(form.get("hvem") ?? "")).trim(),
    aftalt: typedText(String(form.get("aftalt") ?? "")).trim(),
  };
}

/** The talk, or null with what is wrong field by field. */
export function checkValues(values: HeldValues) {
  const { slags, sted, hvem, aftalt } = values;
  const issues: HeldIssue[] = [];
  const add = (field: HeldField, code: HeldProblem) => issues.push({ field, code });
  const kind = kinds.find((one) => one === slags);
  if (!kind) add("slags", "kindMissing");
  const heldOn = parseDateParts(values.dag);
  if (!heldOn) add("dag", isNoSuchDay(values.dag) ? "dateImpossible" : "dateMissing");
  const place = places.find((one) => one === sted);
  if (!place) add("sted", "placeMissing");
  if (!hvem) add("hvem", "whoMissing");
  if (hvem.length > LONGEST_NAMES) add("hvem", "tooLong");
  if (!aftalt) add("aftalt", "agreedMissing");
  if (aftalt.length > LONGEST_WORDS) add("aftalt", "tooLong");
  if (issues.length > 0 || !kind || !heldOn) return { held: null, issues };
  const form: "telefon" | "personlig" = place === "telefon" ? "telefon" : "personlig";
  const atWorkplace = place === "arbejdsplads";
  return { held: { kind, heldOn, form, atWorkplace, participants: hvem, agreed: aftalt }, issues };
}
export type Held = NonNullable<ReturnType<typeof checkValues>["held"]>;

/** What the database refused that the form could not know. */
export function issueOf(refusal: string): HeldIssue {
  if (refusal === "not_held_yet") return { field: "dag", code: "ahead" };
  if (refusal === "trial_far_away") return { field: "dag", code: "farAway" };
  if (refusal === "known_already") return { field: "dag", code: "known" };
  if (refusal === "already_decided") return { field: "dag", code: "over" };
  throw new Error(refusal);
}
