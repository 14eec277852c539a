import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
} from "~/components/date-parts.ts";
import { readTyped } from "~/domain/money/typed.ts";
import { typedLine, typedText } from "~/domain/typed-text.ts";
import type { Opgave } from "../../../../db/schema/index.ts";

/** Rows of the form. A job of more tasks than this is described better with fewer words. */
export const TASKS = 5;
const FULL_TIME = 3700;
const LONGEST_NAME = 120;
const LONGEST_TEXT = 2000;

export const texts = ["grund", "udvikling", "hjaelp", "progression", "klagevejledning"] as const;
export type TextField = (typeof texts)[number];
export type VurderingProblem =
  | "notANumber"
  | "negative"
  | "tooManyHours"
  | "hoursMissing"
  | "nameMissing"
  | "intensityRange"
  | "intensityMissing"
  | "dateMissing"
  | "dateImpossible"
  | "dateAhead"
  | "fullWeek"
  | "tasksMissing"
  | "agreedMissing"
  | "differenceMissing"
  | "employerMissing"
  | "developmentMissing"
  | "klagevejledningMissing"
  | "tooLong"
  | "meanwhile";
export interface VurderingIssue {
  /** Name of the field, as the form has it. */
  readonly field: string;
  readonly code: VurderingProblem;
}
export interface TaskValues {
  readonly navn: string;
  readonly timer: string;
  readonly intensitet: string;
  readonly krav: readonly string[];
}
export interface VurderingValues {
  readonly opgaver: readonly TaskValues[];
  readonly hensyn: readonly string[];
  readonly dato: DateParts;
  readonly aftalt: string;
  readonly arbejdsgiver: boolean;
  readonly tekst: Readonly<Record<TextField, string>>;
  /** The draft that is gone on with, and how often it had been saved then; empty for a new one. */
  readonly id: string;
  readonly revision: string;
}
/** What can be saved as a draft. Hours are hundredths of an hour, days ISO days. */
export interface VurderingDraft {
  readonly assessedOn: string;
  readonly opgaver: Opgave[];
  readonly skaanehensyn: string[];
  readonly agreedCentihours: number | null;
  readonly employerPresent: boolean;
  readonly differenceReason: string | null;
  readonly developmentReason: string | null;
  readonly kompenserendeHjaelp: string | null;
  readonly progression: string | null;
  readonly klagevejledning: string | null;
}

export const taskField = (row: number, part: keyof TaskValues) => `opgave-${row}.${part}`;

/**
 * The form as typed, and the draft it makes or what is wrong field by field. Whether the day has come
 * only the database knows: its clock counts, in Copenhagen.
 */
export function readVurdering(form: FormData) {
  const values = readValues(form);
  const issues: VurderingIssue[] = [];
  const add = (field: string, code: VurderingProblem) => issues.push({ field, code });
  const opgaver = values.opgaver.flatMap((row, at) => readTask(row, at, add));
  if (opgaver.reduce((sum, { centihours }) => sum + centihours, 0) > FULL_TIME) {
    add(taskField(0, "timer"), "fullWeek");
  }
  const assessedOn = parseDateParts(values.dato);
  if (!assessedOn) add("dato", isNoSuchDay(values.dato) ? "dateImpossible" : "dateMissing");
  const agreedCentihours = readHours(values.aftalt, "aftalt", add);
  for (const field of texts) if (values.tekst[field].length > LONGEST_TEXT) add(field, "tooLong");
  if (issues.length > 0 || !assessedOn) return { ok: false as const, values, issues };
  const words = (field: TextField) => values.tekst[field].trim() || null;
  const draft: VurderingDraft = {
    ...{ assessedOn, opgaver, skaanehensyn: [...values.hensyn], agreedCentihours },
    ...{ employerPresent: values.arbejdsgiver, differenceReason: words("grund") },
    ...{ developmentReason: words("udvikling"), kompenserendeHjaelp: words("hjaelp") },
    ...{ progression: words("progression"), klagevejledning: words("klagevejledning") },
  };
  return { ok: true as const, values, draft };
}

type Add = (field: string, code: VurderingProblem) => void;

function readTask(row: TaskValues, at: number, add: Add): Opgave[] {
  const untouched = !row.navn && !row.timer && !row.intensitet && row.krav.length === 0;
  if (untouched) return [];
  if (!row.navn) add(taskField(at, "navn"), "nameMissing");
  const centihours = readHours(row.timer, taskField(at, "timer"), add);
  if (row.timer.trim() === "") add(taskField(at, "timer"), "hoursMissing");
  const typed = row.intensitet.replace(/\s*%$/, "").trim();
  const whole = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN;
  if (typed !== "" && !(whole >= 1 && whole <= 100)) {
    add(taskField(at, "intensitet"), "intensityRange");
  }
  return [
    {
      name: row.navn,
      centihours: centihours ?? 0,
      intensity: typed === "" ? null : whole,
      demands: [...row.krav],
    },
  ];
}

function readHours(typed: string, field: string, add: Add): number | null {
  const read = readTyped(typed);
  if (!read.ok) {
    if (read.code !== "missing") add(field, read.code);
    return null;
  }
  if (read.hundredths > FULL_TIME) add(field, "tooManyHours");
  return read.hundredths;
}

function readValues(form: FormData): VurderingValues {
  const text = (name: string, longest = 40) => String(form.get(name) ?? "").slice(0, longest);
  const codes = (name: string) =>
    form
      .getAll(name)
      .map(String)
      .filter((code) => /^[a-zA-Z]{1,40}$/.test(code));
  return {
    opgaver: Array.from({ length: TASKS }, (_, row) => ({
      navn: typedLine(text(taskField(row, "navn"), LONGEST_NAME)).trim(),
      timer: text(taskField(row, "timer")),
      intensitet: text(taskField(row, "intensitet")),
      krav: codes(taskField(row, "krav")),
    })),
    hensyn: codes("hensyn"),
    dato: readDateParts(form, "dato"),
    aftalt: text("aftalt"),
    arbejdsgiver: form.get("arbejdsgiver") === "ja",
    tekst: Object.fromEntries(
      texts.map((field) => [field, typedText(String(form.get(field) ?? ""))]),
    ) as Record<TextField, string>,
    id: text("id"),
    revision: text("revision"),
  };
}
