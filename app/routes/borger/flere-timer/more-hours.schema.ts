import { FULL_TIME, type MoreHours } from "~/domain/money/more-hours.ts";
import { readTyped } from "~/domain/money/typed.ts";

/** Above this an hour's pay is a slip of the keyboard: øre. The form's own limit. */
const HIGHEST_PAY = 200_000;
/** The same for a month's pay at full time. */
const HIGHEST_CAP = 20_000_000;

export const FIELDS = ["timeloen", "timer", "nye", "loft"] as const;
export type FieldName = (typeof FIELDS)[number];
export type Typed = Readonly<Record<FieldName, string>>;
export type ProblemCode =
  | "missing"
  | "notANumber"
  | "negative"
  | "payTooHigh"
  | "capTooHigh"
  | "tooManyHours"
  | "notMore";
export interface Problem {
  readonly field: FieldName;
  readonly code: ProblemCode;
}

/** What was asked in the address; null when nothing was. */
export function typedIn(params: URLSearchParams): Typed | null {
  if (!FIELDS.some((field) => params.has(field))) return null;
  const read = (field: FieldName) => (params.get(field) ?? "").slice(0, 40);
  return { timeloen: read("timeloen"), timer: read("timer"), nye: read("nye"), loft: read("loft") };
}

/** The question, or which fields are wrong. Without a cap the same pay at full time is the cap. */
export function checkMoreHours(
  typed: Typed,
): { ok: true; asked: MoreHours } | { ok: false; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = (field: FieldName, most: number, above: ProblemCode) => {
    const number = readTyped(typed[field]);
    const code = number.ok ? (number.hundredths > most ? above : null) : number.code;
    if (code) problems.push({ field, code });
    return number.ok ? number.hundredths : 0;
  };
  const hourly = read("timeloen", HIGHEST_PAY, "payTooHigh");
  const from = read("timer", FULL_TIME, "tooManyHours");
  const to = read("nye", FULL_TIME, "tooManyHours");
  const normalloen = typed.loft.trim() ? read("loft", HIGHEST_CAP, "capTooHigh") : undefined;
  if (problems.length === 0 && to <= from) problems.push({ field: "nye", code: "notMore" });
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, asked: { hourly, from, to, normalloen } };
}
