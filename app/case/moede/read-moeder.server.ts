import { and, asc, desc, eq, gt, not, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { moede, moedeRolle, referat, sag } from "../../../db/schema/index.ts";
import { isMoved } from "../sag/current-case.ts";

/** Who is at the meeting, in plain words. */
export type Person = {
  navn: string;
  label: { da: string; en: string };
  does: { da: string; en: string };
};
type Row = typeof moede.$inferSelect;
/** Instants are ISO. */
export type Moede = Omit<Row, "citizenId" | "sagId" | "startsAt" | "invitedAt" | "endedAt"> & {
  startsAt: string;
  invitedAt: string | null;
  endedAt: string | null;
  people: Person[];
  /** The minutes, the newest version first; none before they are given. */
  referater: Referat[];
};
/** Instants are ISO. */
export type Referat = {
  id: string;
  version: number;
  body: string;
  givenAt: string;
  givenByName: string;
  bemaerkning: string | null;
  bemaerketAt: string | null;
};

/**
 * The meetings a visit shows, the earliest first; the citizen's and a helper's show none that is only
 * planned.
 * @param db of a visit that opens `moede`
 */
export async function readMoeder(db: Database): Promise<Moede[]> {
  const [rows, roles, minutes] = await Promise.all([
    db.select().from(moede).orderBy(asc(moede.startsAt), asc(moede.id)),
    readRoller(db),
    db.select().from(referat).orderBy(desc(referat.version)),
  ]);
  return rows.map(({ citizenId: _citizen, sagId: _sag, ...row }) => ({
    ...row,
    startsAt: row.startsAt.toISOString(),
    invitedAt: row.invitedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    referater: minutes
      .filter(({ moedeId }) => moedeId === row.id)
      .map(({ id, version, body, givenAt, givenByName, bemaerkning, bemaerketAt }) => ({
        ...{ id, version, body, givenAt: givenAt.toISOString(), givenByName, bemaerkning },
        bemaerketAt: bemaerketAt?.toISOString() ?? null,
      })),
    people: roles.flatMap(({ code, label, does }) =>
      row.deltagere
        .filter(({ rolle }) => rolle === code)
        .map(({ navn }) => ({ navn, label, does })),
    ),
  }));
}

/** The first meeting the citizen is invited to and that has not begun, or null. */
export async function readNextMeeting(db: Database) {
  const [next] = await db
    .select({ id: moede.id, title: moede.title, startsAt: moede.startsAt })
    .from(moede)
    .innerJoin(sag, eq(sag.id, moede.sagId))
    .where(and(eq(moede.status, "indkaldt"), gt(moede.startsAt, sql`gate_now()`), not(isMoved)))
    .orderBy(asc(moede.startsAt))
    .limit(1);
  return next ? { ...next, startsAt: next.startsAt.toISOString() } : null;
}

/** What people at meetings can be, in the order they are told of. */
export function readRoller(db: Database) {
  return db.select().from(moedeRolle).orderBy(asc(moedeRolle.ordinal));
}

/** Whether the meeting is still to come, by the gate's clock. */
export const isAhead = ({ status, startsAt }: Pick<Moede, "status" | "startsAt">, now: string) =>
  status === "indkaldt" && startsAt > now;
