import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
} from "~/components/date-parts.ts";
import { momentInCopenhagen, readClock } from "~/domain/moment-in-copenhagen.ts";
import { typedLine, typedText } from "~/domain/typed-text.ts";
import type { Deltager } from "../../../../db/schema/index.ts";

export const handlinger = ["gem", "indkald", "afhold", "aflys"] as const;
export type Handling = (typeof handlinger)[number];

/** The form as it was typed. People stand by the code of what they are. */
export interface MoedeValues {
  readonly titel: string;
  readonly dag: DateParts;
  readonly klokken: string;
  readonly varighed: string;
  readonly form: string;
  readonly sted: string;
  readonly dagsorden: string;
  readonly personer: Readonly<Record<string, string>>;
  readonly grund: string;
  readonly revision: string;
  readonly handling: Handling;
}
export type MoedeProblem =
  | "titel"
  | "tooLong"
  | "noDay"
  | "noSuchDay"
  | "past"
  | "beforeCase"
  | "farAhead"
  | "klokken"
  | "varighed"
  | "form"
  | "sted"
  | "dagsorden"
  | "people"
  | "personTooLong"
  | "grund"
  | "notYet"
  | "meanwhile"
  | "over";
export type MoedeIssue = { readonly field: string; readonly code: MoedeProblem };
export type MoedeFacts = {
  title: string;
  startsAt: string;
  minutes: number;
  form: "fremmoede" | "video";
  place: string;
  dagsorden: string;
  deltagere: Deltager[];
};

/** Ends in the code of what the person is. */
export const personField = (rolle: string) => `person-${rolle}`;

export function readMoedeForm(form: FormData): MoedeValues {
  const line = (name: string) => typedLine(String(form.get(name) ?? "")).trim();
  const words = (name: string) => typedText(String(form.get(name) ?? "")).trim();
  const people = [...form.keys()].filter((name) => name.startsWith("person-"));
  return {
    ...{ titel: line("titel"), dag: readDateParts(form, "dag"), klokken: line("klokken") },
    ...{ varighed: line("varighed"), form: line("form"), sted: words("sted") },
    ...{ dagsorden: words("dagsorden"), grund: words("grund"), revision: line("revision") },
    personer: Object.fromEntries(people.map((name) => [name.slice(7), line(name)])),
    handling: handlinger.find((one) => one === form.get("handling")) ?? "gem",
  };
}

/**
 * What a meeting lacks. An invitation says who is there and what it is about; a plan need not.
 * @param now ISO instant of the gate's clock
 * @param openedOn the day the case began
 */
export function checkMoede(
  values: MoedeValues,
  { now, openedOn, whole }: { now: string; openedOn: string; whole: boolean },
): { ok: true; facts: MoedeFacts } | { ok: false; issues: MoedeIssue[] } {
  const issues: MoedeIssue[] = [];
  const demand = (ok: boolean, field: string, code: MoedeProblem) =>
    ok || issues.push({ field, code });
  demand(values.titel !== "", "titel", "titel");
  demand(values.titel.length <= 120, "titel", "tooLong");
  const [day, clock] = [parseDateParts(values.dag), readClock(values.klokken)];
  if (!day) issues.push({ field: "dag", code: isNoSuchDay(values.dag) ? "noSuchDay" : "noDay" });
  demand(clock !== null, "klokken", "klokken");
  const startsAt = day && clock ? momentInCopenhagen(day, clock) : "";
  if (startsAt) {
    const last = new Date(now);
    last.setUTCFullYear(last.getUTCFullYear() + 2);
    if (day && day < openedOn) issues.push({ field: "dag", code: "beforeCase" });
    else if (startsAt <= now) issues.push({ field: "dag", code: "past" });
    else if (startsAt > last.toISOString()) issues.push({ field: "dag", code: "farAhead" });
  }
  const minutes = /^\d{1,3}$/.test(values.varighed) ? Number(values.varighed) : 0;
  demand(minutes >= 10 && minutes <= 480, "varighed", "varighed");
  const form = values.form === "fremmoede" || values.form === "video" ? values.form : null;
  demand(form !== null, "form", "form");
  demand(values.sted !== "", "sted", "sted");
  demand(values.sted.length <= 500, "sted", "tooLong");
  const deltagere = Object.entries(values.personer)
    .filter(([, navn]) => navn !== "")
    .map(([rolle, navn]) => ({ rolle, navn }));
  for (const { rolle, navn } of deltagere) {
    demand(navn.length <= 100, personField(rolle), "personTooLong");
  }
  if (whole) {
    const [first = ""] = Object.keys(values.personer);
    demand(deltagere.length > 0, personField(first), "people");
    demand(values.dagsorden !== "", "dagsorden", "dagsorden");
  }
  demand(values.dagsorden.length <= 4000, "dagsorden", "tooLong");
  if (issues.length > 0 || !form) return { ok: false, issues };
  const { titel: title, sted: place, dagsorden } = values;
  return { ok: true, facts: { title, startsAt, minutes, form, place, dagsorden, deltagere } };
}
