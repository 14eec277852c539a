import {
  isNoSuchDay,
  parseDateParts,
  readDateParts,
  toDateParts,
} from "~/components/date-parts.ts";
import { typedLine, typedText } from "~/domain/typed-text.ts";

const STATUS = ["planlagt", "iGang", "afsluttet"] as const;

export type IndsatsField = "kontor" | "titel" | "maal" | "begynder" | "status" | "ansvarlig";
export type IndsatsProblem =
  | "kontorMissing"
  | "titleMissing"
  | "goalMissing"
  | "goalTooLong"
  | "dateMissing"
  | "dateImpossible"
  | "statusMissing"
  | "unknownContact"
  | "meanwhile"
  | "over";
export type IndsatsIssue = { readonly field: IndsatsField; readonly code: IndsatsProblem };

/** An action as typed; days as three numbers. */
export function readValues(form: FormData) {
  const line = (name: string, longest: number) =>
    typedLine(String(form.get(name) ?? "").slice(0, longest)).trim();
  return {
    kontor: line("kontor", 40),
    titel: line("titel", 120),
    maal: typedText(String(form.get("maal") ?? "")).trim(),
    begynder: readDateParts(form, "begynder"),
    status: line("status", 20),
    ansvarlig: line("ansvarlig", 40),
    udenfor: line("udenfor", 120),
    revision: line("revision", 9),
  };
}
export type IndsatsValues = ReturnType<typeof readValues>;

/** What there is to save, or null with what is wrong field by field. */
export function readIndsats(values: IndsatsValues) {
  const issues: IndsatsIssue[] = [];
  const wrong = (field: IndsatsField, code: IndsatsProblem) => issues.push({ field, code });
  const startsOn = parseDateParts(values.begynder);
  const status = STATUS.find((one) => one === values.status);
  if (!values.kontor) wrong("kontor", "kontorMissing");
  if (!values.titel) wrong("titel", "titleMissing");
  if (!values.maal) wrong("maal", "goalMissing");
  if (values.maal.length > 500) wrong("maal", "goalTooLong");
  if (!startsOn) {
    wrong("begynder", isNoSuchDay(values.begynder) ? "dateImpossible" : "dateMissing");
  }
  if (!status) wrong("status", "statusMissing");
  if (issues.length > 0 || !startsOn || !status) return { issues, indsats: null };
  const responsibleId = values.ansvarlig || null;
  const responsible = responsibleId ? null : values.udenfor || null;
  const words = { title: values.titel, goal: values.maal, startsOn, status };
  return { issues, indsats: { ...words, responsibleId, responsible } };
}
export type TypedIndsats = NonNullable<ReturnType<typeof readIndsats>["indsats"]>;

/** An action as it would be typed; without one an empty form. */
export function valuesOf(of: (TypedIndsats & { kontor: string; revision: number }) | undefined) {
  return {
    kontor: of?.kontor ?? "",
    titel: of?.title ?? "",
    maal: of?.goal ?? "",
    begynder: of ? toDateParts(of.startsOn) : { dag: "", maaned: "", aar: "" },
    status: of?.status ?? "",
    ansvarlig: of?.responsibleId ?? "",
    udenfor: of && !of.responsibleId ? (of.responsible ?? "") : "",
    revision: String(of?.revision ?? 0),
  } satisfies IndsatsValues;
}
