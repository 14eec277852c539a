import type { Aftale } from "~/case/fleksjob/read-aftaler.server.ts";
import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
  toDateParts,
} from "~/components/date-parts.ts";
import { readTyped, toTyped } from "~/domain/money/typed.ts";
import { typedLine, typedText } from "~/domain/typed-text.ts";

const texts = {
  ...{ arbejdsplads: 120, kontakt: 120, loengrundlag: 500 },
  ...{ opgaver: 2000, stoette: 2000, progression: 2000 },
} as const;
export type TextField = keyof typeof texts;
const textFields = Object.keys(texts) as TextField[];
/** What an agreement cannot be sent without. */
const required: readonly TextField[] = ["arbejdsplads", "kontakt", "opgaver", "loengrundlag"];

export type AftaleField = TextField | "begynder" | "timer" | "hensyn";
export type AftaleProblem =
  | "missing"
  | "tooLong"
  | "dateMissing"
  | "dateImpossible"
  | "farAway"
  | "hoursMissing"
  | "notANumber"
  | "negative"
  | "tooFewHours"
  | "notAssessed"
  | "unknownChoice"
  | "meanwhile";
export type AftaleIssue = { readonly field: AftaleField; readonly code: AftaleProblem };
export type AftaleValues = Readonly<Record<TextField, string>> & {
  readonly begynder: DateParts;
  readonly timer: string;
  readonly hensyn: readonly string[];
  readonly id: string;
  readonly revision: string;
};

export function readValues(form: FormData): AftaleValues {
  const words = Object.fromEntries(
    textFields.map((field) => {
      const typed = String(form.get(field) ?? "");
      return [field, (texts[field] <= 120 ? typedLine(typed) : typedText(typed)).trim()];
    }),
  ) as Record<TextField, string>;
  return {
    ...words,
    begynder: readDateParts(form, "begynder"),
    timer: String(form.get("timer") ?? "").slice(0, 40),
    hensyn: form.getAll("hensyn").map((one) => String(one).slice(0, 60)),
    id: String(form.get("id") ?? ""),
    revision: String(form.get("revision") ?? "").slice(0, 12),
  };
}

/** A draft as it would be typed; without one, what the agreement before or the assessment says. */
export function valuesOf(
  draft: Aftale | undefined,
  before: Aftale | undefined,
  assessed: readonly string[],
): AftaleValues {
  const from = draft ?? before;
  return {
    arbejdsplads: from?.employer ?? "",
    kontakt: from?.contactName ?? "",
    loengrundlag: from?.loengrundlag ?? "",
    opgaver: from?.opgaver ?? "",
    stoette: from?.stoette ?? "",
    progression: from?.progression ?? "",
    begynder: draft?.startsOn ? toDateParts(draft.startsOn) : { dag: "", maaned: "", aar: "" },
    timer: typeof from?.centihours === "number" ? toTyped(from.centihours) : "",
    hensyn: from?.skaanehensyn ?? assessed,
    id: draft?.id ?? "",
    revision: String(draft?.revision ?? 0),
  };
}

/** What is saved, and what is wrong with it; what is only missing is wrong when it is to be sent. */
export function checkValues(values: AftaleValues, send: boolean) {
  const issues: AftaleIssue[] = [];
  const add = (field: AftaleField, code: AftaleProblem) => issues.push({ field, code });
  for (const field of textFields) {
    if (values[field].length > texts[field]) add(field, "tooLong");
    else if (send && required.includes(field) && !values[field]) add(field, "missing");
  }
  const { dag, maaned, aar } = values.begynder;
  const startsOn = parseDateParts(values.begynder);
  if (isNoSuchDay(values.begynder)) add("begynder", "dateImpossible");
  else if (!startsOn && (send || dag || maaned || aar)) add("begynder", "dateMissing");
  const hours = readTyped(values.timer);
  if (!hours.ok && hours.code !== "missing") add("timer", hours.code);
  else if (send && !hours.ok) add("timer", "hoursMissing");
  const draft = {
    ...{ employer: values.arbejdsplads, contactName: values.kontakt, opgaver: values.opgaver },
    ...{ loengrundlag: values.loengrundlag, stoette: values.stoette },
    ...{ progression: values.progression, skaanehensyn: [...values.hensyn] },
    ...{ startsOn: startsOn ?? null, centihours: hours.ok ? hours.hundredths : null },
  };
  return { draft, issues };
}

/** What the database refused that the form could not know. */
export function issueOf(refusal: string): AftaleIssue {
  if (refusal === "not_assessed") return { field: "timer", code: "notAssessed" };
  if (refusal === "too_few_hours") return { field: "timer", code: "tooFewHours" };
  if (refusal === "agreement_invalid") return { field: "begynder", code: "farAway" };
  if (refusal === "choice_invalid") return { field: "hensyn", code: "unknownChoice" };
  if (refusal === "saved_meanwhile" || refusal === "already_decided") {
    return { field: "arbejdsplads", code: "meanwhile" };
  }
  throw new Error(refusal);
}
