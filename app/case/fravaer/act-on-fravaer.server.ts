import { z } from "zod";
import type { ActRefusal } from "../../../consent/index.ts";
import type { Database } from "../../../db/client.ts";
import { orRefusal } from "../or-refusal.server.ts";
import {
  endField,
  type FieldIssue,
  type FravaerValues,
  noValues,
  readEnd,
  readPeriod,
} from "./fravaer.schema.ts";
import { cancelPeriod, endPeriod, enterPeriod } from "./tell-fravaer.server.ts";

export type FravaerOutcome =
  | { readonly state: "gemt" | "slettet" | "afsluttet" | "gone" }
  | {
      readonly state: "wrong";
      readonly values: FravaerValues;
      readonly issues: readonly FieldIssue[];
    };

type InVisit = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/** Which field a refusal of the database belongs to. */
const issueOf: Partial<Record<ActRefusal, FieldIssue>> = {
  absence_known: { field: "fra", code: "known" },
  absence_far_away: { field: "fra", code: "farAway" },
  absence_invalid: { field: "til", code: "backwards" },
  already_decided: { field: "til", code: "endedBefore" },
};

/**
 * One of the three things a form about absence can do: enter a period, take one back, or give an
 * illness its last day.
 * @param visit opens the visit in which it is done: the citizen's own, or the office's in the case
 */
export async function actOnFravaer(form: FormData, visit: InVisit): Promise<FravaerOutcome> {
  const handling = form.get("handling");
  if (handling !== "slet" && handling !== "slut") return enter(form, visit);
  const { success, data: id } = z.uuid().safeParse(form.get("fravaer"));
  if (!success) return { state: "gone" };
  if (handling === "slet") {
    const outcome = await orRefusal(visit((db) => cancelPeriod(db, id)));
    return { state: outcome === true ? "slettet" : "gone" };
  }
  const end = readEnd(form, id);
  const wrong = (code: FieldIssue["code"]): FravaerOutcome => ({
    ...{ state: "wrong", values: noValues },
    issues: [{ field: endField(id), code }],
  });
  if (!end.ok) return wrong(end.code);
  const outcome = await orRefusal(visit((db) => endPeriod(db, id, end.toDay)));
  if (typeof outcome === "boolean") return { state: outcome ? "afsluttet" : "gone" };
  return wrong(issueOf[outcome.refusal]?.code ?? "endedBefore");
}

async function enter(form: FormData, visit: InVisit): Promise<FravaerOutcome> {
  const read = readPeriod(form);
  if (!read.ok) return { state: "wrong", values: read.values, issues: read.issues };
  const outcome = await orRefusal(visit((db) => enterPeriod(db, read.period)));
  if (typeof outcome === "boolean") return { state: outcome ? "gemt" : "gone" };
  const issue = issueOf[outcome.refusal];
  if (!issue) throw new Error(outcome.refusal);
  return { state: "wrong", values: read.values, issues: [issue] };
}
