import { desc, eq } from "drizzle-orm";
import { dayInCopenhagen } from "~/domain/day-in-copenhagen.ts";
import type { Database } from "../../../db/client.ts";
import { opfoelgning, sag } from "../../../db/schema/index.ts";
import { readRules } from "../frist/read-rules.server.ts";
import { readNow } from "../read-now.server.ts";
import { currentFirst } from "../sag/current-case.ts";
import { phasesBegun } from "../sag/phases-begun.ts";
import { type Counter, countersOf } from "./counters.ts";

type Row = typeof opfoelgning.$inferSelect;
/** Days are ISO days. */
export type Opfoelgning = Pick<
  Row,
  | "id"
  | "kind"
  | "heldOn"
  | "form"
  | "atWorkplace"
  | "participants"
  | "agreed"
  | "status"
  | "registeredByName"
>;
export type Opfoelgninger = {
  talks: Opfoelgning[];
  counters: Counter[];
  /** ISO instant: whether a counter's last day has passed. */
  now: string;
};

const columns = {
  id: opfoelgning.id,
  kind: opfoelgning.kind,
  heldOn: opfoelgning.heldOn,
  form: opfoelgning.form,
  atWorkplace: opfoelgning.atWorkplace,
  participants: opfoelgning.participants,
  agreed: opfoelgning.agreed,
  status: opfoelgning.status,
  registeredByName: opfoelgning.registeredByName,
};

/**
 * The talks about the case itself, the newest first.
 * @param db of a visit that opens `opfoelgning`
 */
export function readTalks(db: Database): Promise<Opfoelgning[]> {
  return db
    .select(columns)
    .from(opfoelgning)
    .where(eq(opfoelgning.kind, "samtale"))
    .orderBy(desc(opfoelgning.heldOn));
}

/**
 * The follow-ups of the current case a visit shows, the newest first, and how many of those its regelsæt
 * asks for; what was struck out comes along, and is not counted.
 * @param db of a visit that opens `opfoelgning` and `sag`
 */
export async function readOpfoelgninger(db: Database): Promise<Opfoelgninger> {
  const [[kase], now] = await Promise.all([
    db
      .select({ id: sag.id, phaseDates: sag.phaseDates })
      .from(sag)
      .orderBy(...currentFirst)
      .limit(1),
    readNow(db),
  ]);
  if (!kase) return { talks: [], counters: [], now };
  const [rules, talks] = await Promise.all([
    readRules(db, kase.id),
    db
      .select(columns)
      .from(opfoelgning)
      .where(eq(opfoelgning.sagId, kase.id))
      .orderBy(desc(opfoelgning.heldOn)),
  ]);
  // A fleksjob begins with phase 3, as its deadlines do.
  const start =
    phasesBegun(kase.phaseDates, dayInCopenhagen(now)).findLast(({ phase }) => phase === 3)?.from ??
    null;
  const held = talks.filter(({ status }) => status === "holdt");
  return { talks, counters: countersOf(rules, start, held), now };
}
