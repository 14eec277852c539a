import { and, asc, desc, eq, ilike, ne, or, type SQL, sql } from "drizzle-orm";
import { passivity, passivityColumns } from "~/case/passivitetsgennemgang/read-passivity.server.ts";
import { phaseToday, statusColumns } from "~/case/sag/status-columns.ts";
import { settled } from "~/case/sag/step.ts";
import type { Database } from "../../../../db/client.ts";
import { authority, flytning, person, sag } from "../../../../db/schema/index.ts";
import { listIsFull } from "../list-limit.server.ts";
import { VIEWS, type View, type WorklistQuery } from "./sager.schema.ts";

export const casesOnAPage = 50;

/** A citizen's date may pass; nobody is late then, and the case waits at the end of the list. */
const stepPassed = sql<boolean>`${sag.nextStepActor} = 'citizen' and coalesce(${sag.nextStepBy} < gate_today(), false)`;

/**
 * The moment a case is sorted by: when an answer is promised, or the end of the next step's day, whichever
 * comes first. That day is none when its request is over, or when it was a citizen's and has passed.
 */
const runningUntil = sql`least(${sag.answerDueAt}, case
  when ${statusColumns.nextStepRequest} in ('answered', 'closed') then null
  when ${stepPassed} then null
  else (${sag.nextStepBy} + 1)::timestamp at time zone 'Europe/Copenhagen' end)`;

/** Only what the authority owes can be late; a citizen's date passes without a breach. */
const stepLate = sql<boolean>`${sag.nextStepActor} = 'authority' and coalesce(${sag.nextStepBy} < gate_today(), false)`;
const answerLate = sql<boolean>`coalesce(${sag.answerDueAt} <= gate_now(), false)`;
const stepOver = sql`coalesce(${statusColumns.nextStepRequest} in ('answered', 'closed'), false)`;
const late = sql`(${answerLate} or (${stepLate} and not ${stepOver}))`;

/** What a view holds. A case may be in several. */
const inView: Record<View, SQL> = {
  alle: sql`true`,
  overskredet: late,
  snart: sql`(not ${late} and coalesce(${runningUntil} <= gate_now() + interval '7 days', false))`,
  svar: sql`${sag.answerDueAt} is not null`,
  gennemgang: passivityColumns.isDue,
  borgeren: sql`(${sag.nextStepActor} = 'citizen' and not ${stepOver})`,
};

type Counts = Record<View, number>;
const counted = Object.fromEntries(
  VIEWS.map((view) => [view, sql<number>`count(*) filter (where ${inView[view]})`.mapWith(Number)]),
) as Record<View, SQL<number>>;

const orders: Record<WorklistQuery["orden"], SQL> = {
  // What has just come from elsewhere has no date, and is nobody's yet: that one first.
  frist: sql`(${sag.status} = 'oprettet' and ${flytning.id} is not null) desc, ${runningUntil} asc nulls last`,
  navn: asc(person.name),
  nummer: asc(sag.sagsnummer),
  rettet: desc(sag.updatedAt),
};

/**
 * One page of the worklist, and how many cases each view holds. Which cases it is about is the visit's
 * answer; the search narrows it in the database, so no other name leaves it.
 */
export async function listCases(db: Database, { soeg, vis, fase, orden, side }: WorklistQuery) {
  const like = `%${soeg.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  // An old office keeps the row of a case that has moved; it is no longer its work.
  const wanted = and(
    ne(sag.status, "flyttet"),
    soeg === "" ? undefined : or(ilike(person.name, like), ilike(sag.sagsnummer, like)),
    fase === null ? undefined : eq(phaseToday, fase),
  );
  const [cases, totals, full] = await Promise.all([
    db
      .select({
        id: sag.id,
        citizen: person.name,
        sagsnummer: sag.sagsnummer,
        phase: phaseToday,
        nextStep: sag.nextStep,
        nextStepBy: sag.nextStepBy,
        nextStepKind: sag.nextStepKind,
        nextStepActor: sag.nextStepActor,
        nextStepRequest: statusColumns.nextStepRequest,
        late: stepLate,
        passed: stepPassed,
        answerDueAt: sag.answerDueAt,
        answerLate,
        waitingFor: sag.waitingFor,
        waitingForWho: sag.waitingForWho,
        waitingExpected: sag.waitingExpected,
        waitingRevision: sag.waitingRevision,
        /** From whom, while nobody here has taken it on. */
        arrivedFrom: authority.name,
        reviewDue: passivityColumns.isDue,
        idleSince: passivityColumns.countedFrom,
      })
      .from(sag)
      .innerJoin(person, eq(person.id, sag.citizenId))
      .leftJoin(flytning, and(eq(flytning.nySagId, sag.id), eq(flytning.status, "afgivet")))
      .leftJoin(authority, eq(authority.id, flytning.fromAuthorityId))
      .leftJoin(passivity, eq(passivityColumns.sagId, sag.id))
      .where(and(wanted, inView[vis]))
      .orderBy(orders[orden], sag.sagsnummer)
      .limit(casesOnAPage)
      .offset((side - 1) * casesOnAPage),
    db
      .select(counted)
      .from(sag)
      .innerJoin(person, eq(person.id, sag.citizenId))
      .leftJoin(passivity, eq(passivityColumns.sagId, sag.id))
      .where(wanted),
    listIsFull(db, "sag"),
  ]);
  const counts = totals[0] ?? (Object.fromEntries(VIEWS.map((view) => [view, 0])) as Counts);
  return { cases: cases.map(settled), counts, total: counts[vis], full };
}

export type WorklistCase = Awaited<ReturnType<typeof listCases>>["cases"][number];
