import { readRevision } from "~/case/read-revision.ts";
import { typedLine, typedText } from "~/domain/typed-text.ts";

/** The words of a decision, in the order the citizen reads them. */
export const wordFields = [
  "resultat",
  "begrundelse",
  "oplysninger",
  "regler",
  "klagevejledning",
] as const;
export type WordField = (typeof wordFields)[number];
export type DraftField = "titel" | WordField | "udenPartshoering" | "form";

/** What is asked for: save, decide, or tell the citizen. */
export const handlings = ["gem", "traf", "meddel"] as const;
export type Handling = (typeof handlings)[number];

export type DraftValues = Record<DraftField, string> & { revision: number; handling: Handling };
export type DraftProblem = "missing" | "tooLong" | "oral" | "howMissing" | "notHeard";
export type DraftIssue = { field: DraftField; code: DraftProblem };

const LONGEST = 10_000;
const LONGEST_TITLE = 200;

/** The form as it was sent; an unknown act only saves. */
export function readDraftForm(form: FormData): DraftValues {
  const typed = (name: string) => String(form.get(name) ?? "");
  const words = (name: string) => typedText(typed(name)).trim();
  return {
    titel: typedLine(typed("titel")).trim(),
    resultat: words("resultat"),
    begrundelse: words("begrundelse"),
    oplysninger: words("oplysninger"),
    regler: words("regler"),
    klagevejledning: words("klagevejledning"),
    udenPartshoering: words("udenPartshoering"),
    form: typed("form"),
    revision: readRevision(form.get("revision")),
    handling: handlings.find((one) => one === form.get("handling")) ?? "gem",
  };
}

/**
 * What stands in the way, field by field. Anything may be saved unfinished; a decision says what it
 * is, and one that is announced is whole and in writing (forvaltningsloven §§ 22, 24 and 25).
 */
export function checkDraft(values: DraftValues): DraftIssue[] {
  const issues: DraftIssue[] = [];
  const { handling } = values;
  if (!values.titel) issues.push({ field: "titel", code: "missing" });
  if (values.titel.length > LONGEST_TITLE) issues.push({ field: "titel", code: "tooLong" });
  for (const field of wordFields) {
    const needed = handling === "meddel" || (handling === "traf" && field === "resultat");
    if (needed && !values[field]) issues.push({ field, code: "missing" });
    if (values[field].length > LONGEST) issues.push({ field, code: "tooLong" });
  }
  if (values.udenPartshoering.length > LONGEST) {
    issues.push({ field: "udenPartshoering", code: "tooLong" });
  }
  if (handling === "meddel" && values.form !== "skriftlig") {
    issues.push({ field: "form", code: values.form === "mundtlig" ? "oral" : "howMissing" });
  }
  return issues;
}
