import { z } from "zod";
import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
} from "~/components/date-parts.ts";

export type FlytProblem =
  | "receiverMissing"
  | "dateMissing"
  | "dateImpossible"
  | "dateWrong"
  | "notConfirmed";
export interface FlytIssue {
  readonly field: "kommune" | "dag" | "bekraeft";
  readonly code: FlytProblem;
}
export interface FlytValues {
  readonly kommune: string;
  readonly dag: DateParts;
  readonly bekraeft: boolean;
}
/** Where to, and the day the citizen moved (ISO day). */
export interface Handover {
  readonly authorityId: string;
  readonly movedOn: string;
}

export const noValues: FlytValues = {
  ...{ kommune: "", bekraeft: false },
  dag: { dag: "", maaned: "", aar: "" },
};

/** The form as typed, and what it says or what is wrong. Whether the day fits, only the database knows. */
export function readFlyt(form: FormData) {
  const values: FlytValues = {
    kommune: String(form.get("kommune") ?? "").slice(0, 36),
    dag: readDateParts(form, "dag"),
    bekraeft: form.get("bekraeft") === "ja",
  };
  const movedOn = parseDateParts(values.dag);
  const issues: FlytIssue[] = [];
  if (!z.uuid().safeParse(values.kommune).success)
    issues.push({ field: "kommune", code: "receiverMissing" });
  if (!movedOn) {
    issues.push({ field: "dag", code: isNoSuchDay(values.dag) ? "dateImpossible" : "dateMissing" });
  }
  if (!values.bekraeft) issues.push({ field: "bekraeft", code: "notConfirmed" });
  if (issues.length > 0 || !movedOn) return { ok: false as const, values, issues };
  const handover: Handover = { authorityId: values.kommune, movedOn };
  return { ok: true as const, values, handover };
}

/** What the database refused that the form could not know. */
export function issueOf(refusal: string): FlytIssue {
  if (refusal === "receiver_invalid") return { field: "kommune", code: "receiverMissing" };
  if (refusal === "moved_day_invalid") return { field: "dag", code: "dateWrong" };
  throw new Error(refusal);
}
