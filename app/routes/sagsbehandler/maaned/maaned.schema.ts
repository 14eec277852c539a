import { Temporal } from "temporal-polyfill";
import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
} from "~/components/date-parts.ts";
import { FULL_TIME } from "~/domain/money/more-hours.ts";
import { readTyped } from "~/domain/money/typed.ts";
import { typedText } from "~/domain/typed-text.ts";

export type Field =
  | "maaned"
  | "fraDag"
  | "tilDag"
  | "slags"
  | "timer"
  | "loen"
  | "pension"
  | "normalloen"
  | "udbetales"
  | "grund";
export type MaanedProblem =
  | "monthMissing"
  | "monthKnown"
  | "noSuchDay"
  | "backwards"
  | "monthAhead"
  | "satserMissing"
  | "kindMissing"
  | "jobEnded"
  | "missing"
  | "notANumber"
  | "negative"
  | "tooMuch"
  | "tooManyHours"
  | "normalloenZero"
  | "onlyWithWages"
  | "dateMissing"
  | "dateImpossible"
  | "dateOutside"
  | "causeMissing"
  | "causeTooLong"
  | "meanwhile";
export interface MaanedIssue {
  readonly field: Field;
  readonly code: MaanedProblem;
}
export interface MaanedValues {
  readonly maaned: string;
  /** Days of the month, where the benefit is not for all of it. */
  readonly fraDag: string;
  readonly tilDag: string;
  readonly slags: string;
  readonly timer: string;
  readonly loen: string;
  readonly pension: string;
  readonly normalloen: string;
  readonly udbetales: DateParts;
  readonly grund: string;
  /** The version that is corrected; "0" for a month that is new. */
  readonly version: string;
  /** The period of the month that is corrected; "1" for a month that is new. */
  readonly del: string;
}
/** What is to be registered. Amounts in øre, hours in hundredths, days as ISO days. */
export interface Entry {
  readonly month: string;
  readonly fromDay: string;
  readonly toDay: string;
  /** Of a correction; a new period gets its number when it is registered. */
  readonly part: number;
  readonly kind: "fleksloentilskud" | "ledighedsydelse";
  readonly centihours: number;
  readonly wage: number;
  readonly pension: number;
  readonly normalloen: number | null;
  readonly paysOn: string;
  readonly cause: string | null;
  readonly version: number;
}

/** As the table allows (db/schema/ydelsesmaaned.ts). */
const HIGHEST = 20_000_000;
const LONGEST_CAUSE = 500;
const LATEST_PAY_DAYS = 366;
const DAY = 86_400_000;

export const noMaaned: MaanedValues = {
  ...{
    maaned: "",
    fraDag: "",
    tilDag: "",
    del: "1",
    slags: "",
    timer: "",
    loen: "",
    pension: "",
    normalloen: "",
    grund: "",
  },
  udbetales: { dag: "", maaned: "", aar: "" },
  version: "0",
};

/** The month as typed, or what is wrong field by field; the words come along either way. */
export function readMaaned(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 40);
  const values: MaanedValues = {
    ...{ maaned: text("maaned"), fraDag: text("fraDag"), tilDag: text("tilDag") },
    ...{ del: text("del"), slags: text("slags"), timer: text("timer"), loen: text("loen") },
    ...{ pension: text("pension"), normalloen: text("normalloen"), version: text("version") },
    udbetales: readDateParts(form, "udbetales"),
    grund: typedText(String(form.get("grund") ?? "")),
  };
  const issues: MaanedIssue[] = [];
  const add = (field: Field, code: MaanedProblem) => issues.push({ field, code });
  const kind =
    values.slags === "fleksloentilskud" || values.slags === "ledighedsydelse" ? values.slags : null;
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(values.maaned) ? `${values.maaned}-01` : null;
  if (!month) add("maaned", "monthMissing");
  if (!kind) add("slags", "kindMissing");
  const last = month ? Temporal.PlainYearMonth.from(values.maaned).daysInMonth : 31;
  const dayOf = (field: "fraDag" | "tilDag", left: number) => {
    const typed = values[field].trim();
    if (typed === "") return left;
    const day = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
    if (day < 1 || day > last) add(field, "noSuchDay");
    return day;
  };
  const [fra, til] = [dayOf("fraDag", 1), dayOf("tilDag", last)];
  if (til >= 1 && til < fra && fra <= last) add("tilDag", "backwards");
  const number = (field: "timer" | "loen" | "pension" | "normalloen", most: number) => {
    const read = readTyped(values[field]);
    if (kind !== "fleksloentilskud") {
      // A zero that was left there is no wage.
      if (kind && (read.ok ? read.hundredths > 0 : read.code !== "missing")) {
        add(field, "onlyWithWages");
      }
      return 0;
    }
    if (!read.ok) add(field, read.code);
    else if (read.hundredths > most) add(field, field === "timer" ? "tooManyHours" : "tooMuch");
    else if (field === "normalloen" && read.hundredths === 0) add(field, "normalloenZero");
    return read.ok ? read.hundredths : 0;
  };
  const [centihours, wage] = [number("timer", FULL_TIME), number("loen", HIGHEST)];
  const [pension, normalloen] = [number("pension", HIGHEST), number("normalloen", HIGHEST)];
  const paysOn = parseDateParts(values.udbetales);
  if (!paysOn) {
    add("udbetales", isNoSuchDay(values.udbetales) ? "dateImpossible" : "dateMissing");
  } else if (month) {
    const days = (Date.parse(paysOn) - Date.parse(month)) / DAY;
    if (days < 0 || days > LATEST_PAY_DAYS) add("udbetales", "dateOutside");
  }
  const corrected = /^\d{1,4}$/.test(values.version) ? Number(values.version) : 0;
  const cause = values.grund.trim();
  if (corrected > 0 && !cause) add("grund", "causeMissing");
  if (cause.length > LONGEST_CAUSE) add("grund", "causeTooLong");
  if (issues.length > 0 || !month || !kind || !paysOn) {
    return { ok: false as const, values, issues };
  }
  const dayIn = (day: number) => `${values.maaned}-${String(day).padStart(2, "0")}`;
  const entry: Entry = {
    ...{ fromDay: dayIn(fra), toDay: dayIn(til) },
    part: /^[1-9]$/.test(values.del) ? Number(values.del) : 1,
    ...{ month, kind, centihours, wage, pension, paysOn, version: corrected + 1 },
    normalloen: kind === "fleksloentilskud" ? normalloen : null,
    cause: corrected > 0 ? cause : null,
  };
  return { ok: true as const, values, entry };
}
