import { and, count, eq, ilike, ne, or, sql } from "drizzle-orm";
import { statusColumns } from "~/case/sag/status-columns.ts";
import { settled } from "~/case/sag/step.ts";
import type { Database } from "../../../../db/client.ts";
import { person, sag } from "../../../../db/schema/index.ts";
import { listIsFull } from "../list-limit.server.ts";

export const casesOnAPage = 50;

/**
 * The moment a case is sorted by: when an answer is promised, or the end of the next step's day, whichever
 * comes first. That day is none when its request is over, or when it was a citizen's and has passed.
 */
const runningUntil = sql`least(${sag.answerDueAt}, case
  when ${statusColumns.nextStepRequest} in ('answered', 'closed') then null
  when ${sag.nextStepActor} = 'citizen' and ${sag.nextStepBy} < gate_today() then null
  else (${sag.nextStepBy} + 1)::timestamp at time zone 'Europe/Copenhagen' end)`;

/**
 * One page of the worklist, the nearest deadline first. Which cases it is about is the visit's
 * answer; the search narrows it in the database, so no other name leaves it.
 *
 * @param search part of a name or of a sagsnummer, as typed; empty for all
 * @param page 1 for the first
 */
export async function listCases(db: Database, search: string, page: number) {
  const like = `%${search.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  // An old office keeps the row of a case that has moved; it is no longer its work.
  const wanted = and(
    ne(sag.status, "flyttet"),
    search === "" ? undefined : or(ilike(person.name, like), ilike(sag.sagsnummer, like)),
  );
  const [cases, totals, full] = await Promise.all([
    db
      .select({
        id: sag.id,
        citizen: person.name,
        sagsnummer: sag.sagsnummer,
        phase: sag.phase,
        nextStep: sag.nextStep,
        nextStepBy: sag.nextStepBy,
        nextStepKind: sag.nextStepKind,
        nextStepActor: sag.nextStepActor,
        nextStepRequest: statusColumns.nextStepRequest,
        // Only what the authority owes can be late; a citizen's date passes without a breach.
        late: sql<boolean>`${sag.nextStepActor} = 'authority' and coalesce(${sag.nextStepBy} < gate_today(), false)`,
        answerDueAt: sag.answerDueAt,
        answerLate: sql<boolean>`coalesce(${sag.answerDueAt} <= gate_now(), false)`,
        waitingFor: sag.waitingFor,
        waitingForWho: sag.waitingForWho,
        waitingExpected: sag.waitingExpected,
        waitingRevision: sag.waitingRevision,
      })
      .from(sag)
      .innerJoin(person, eq(person.id, sag.citizenId))
      .where(wanted)
      .orderBy(sql`${runningUntil} asc nulls last`, sag.sagsnummer)
      .limit(casesOnAPage)
      .offset((page - 1) * casesOnAPage),
    db
      .select({ total: count() })
      .from(sag)
      .innerJoin(person, eq(person.id, sag.citizenId))
      .where(wanted),
    listIsFull(db, "sag"),
  ]);
  return { cases: cases.map(settled), total: totals[0]?.total ?? 0, full };
}

export type WorklistCase = Awaited<ReturnType<typeof listCases>>["cases"][number];
