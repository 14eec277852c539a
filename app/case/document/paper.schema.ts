import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
} from "~/components/date-parts.ts";
import { typedText } from "~/domain/typed-text.ts";

export type PaperProblem =
  | "kindMissing"
  | "writerMissing"
  | "writerTooLong"
  | "dateMissing"
  | "dateImpossible"
  | "dateAhead";
export type PaperIssue = {
  readonly field: "slags" | "fra" | "dato";
  readonly code: PaperProblem;
};
export type PaperValues = {
  readonly slags: string;
  readonly fra: string;
  readonly dato: DateParts;
  /** The form's key: the same form with the same file sent twice adds one paper. */
  readonly noegle: string;
  /** The paper that this one comes instead of; empty for a new one. */
  readonly erstatter: string;
};
/** What is to be added, the file apart. */
export type PaperFacts = {
  /** The form's key; the paper's own id is made of it and of all that was sent. */
  readonly id: string;
  readonly type: string;
  readonly fromName: string;
  /** ISO day. */
  readonly dated: string;
  readonly replaces: string | null;
};

const LONGEST_NAME = 120;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const noPaper = (erstatter = "", slags = "", fra = ""): PaperValues => ({
  ...{ slags, fra, erstatter, noegle: crypto.randomUUID() },
  dato: { dag: "", maaned: "", aar: "" },
});

/** The fields of the form, or what is wrong with them; what was typed comes along either way. */
export function readPaperForm(form: FormData) {
  const text = (name: string) => {
    const typed = form.get(name);
    return typeof typed === "string" ? typedText(typed).replaceAll(/\s+/g, " ").trim() : "";
  };
  const key = text("noegle");
  const replaces = text("erstatter");
  const values: PaperValues = {
    slags: text("slags").slice(0, 40),
    fra: text("fra").slice(0, 1000),
    dato: readDateParts(form, "dato"),
    noegle: UUID.test(key) ? key.toLowerCase() : crypto.randomUUID(),
    erstatter: UUID.test(replaces) ? replaces.toLowerCase() : "",
  };
  const issues: PaperIssue[] = [];
  if (!values.slags) issues.push({ field: "slags", code: "kindMissing" });
  if (!values.fra) issues.push({ field: "fra", code: "writerMissing" });
  if (values.fra.length > LONGEST_NAME) issues.push({ field: "fra", code: "writerTooLong" });
  const dated = parseDateParts(values.dato);
  if (!dated) {
    const code = isNoSuchDay(values.dato) ? "dateImpossible" : "dateMissing";
    issues.push({ field: "dato", code });
  }
  if (issues.length > 0 || !dated) return { ok: false as const, values, issues };
  const facts: PaperFacts = {
    ...{ id: values.noegle, type: values.slags, fromName: values.fra, dated },
    replaces: values.erstatter || null,
  };
  return { ok: true as const, values, facts };
}
