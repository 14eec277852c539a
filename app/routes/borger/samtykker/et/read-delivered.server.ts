import { and, asc, count, eq, max, min, or, sql } from "drizzle-orm";
import type { Database } from "../../../../../db/client.ts";
import { authority, document, recall, visit } from "../../../../../db/schema/index.ts";

/**
 * One paper that one person read on a consent; null for the description of the citizen in the plan.
 * `title` is null when the paper is there no more.
 */
export type Reading = {
  paper: string | null;
  title: string | null;
  who: string;
  role: string;
  first: Date | null;
  last: Date | null;
  times: number;
};

/** What one authority had read, and its duty to acknowledge that the consent was withdrawn. */
export type Delivered = {
  authority: { id: string; name: string; phone: string };
  readings: Reading[];
  /** Null while the consent holds, and for one withdrawn before duties were written down. */
  duty: {
    /** ISO day; null where nothing is promised. */
    dueOn: string | null;
    isLate: boolean;
    acknowledged: { at: Date; name: string; role: string } | null;
  } | null;
};

/** Whether a look was at the description of the citizen, which is no paper. */
const describes = sql`${visit.kind} = 'forberedendeDel.read'`;

/**
 * What was delivered on one consent: the papers whose text was opened, by whom and when, grouped by
 * the authority they read for. Lists are looks, not deliveries.
 * @param db of the citizen's own `consent.read` visit
 */
export async function readDelivered(db: Database, consentId: string): Promise<Delivered[]> {
  const reads = db
    .select({
      authorityId: visit.authorityId,
      who: visit.actorName,
      role: visit.actorRole,
      at: visit.openedAt,
      paper: sql<string | null>`unnest(case when ${describes} then array[null::uuid]
        else ${visit.documents} end)`.as("paper"),
      onMeeting: sql<boolean>`${visit.basis} = 'moede'`.as("on_meeting"),
    })
    .from(visit)
    .where(
      and(
        visit.allowed,
        or(
          and(
            eq(visit.basis, "samtykke"),
            eq(visit.basisId, consentId),
            sql`'document' = any (${visit.sections})`,
          ),
          // At a meeting one reads on the meeting: what of it was this consent's, its duty says.
          and(eq(visit.basis, "moede"), or(sql`'document' = any (${visit.sections})`, describes)),
        ),
      ),
    )
    .as("reads");
  const owed = sql`exists (select from ${recall} where ${recall.consentId} = ${consentId}
    and ${recall.authorityId} = ${reads.authorityId}
    and case when ${reads.paper} is null then ${recall.forberedendeDel}
      else ${reads.paper} = any (${recall.documents}) end)`;
  const [rows, duties] = await Promise.all([
    db
      .select({
        authority: { id: authority.id, name: authority.name, phone: authority.phone },
        paper: reads.paper,
        title: document.title,
        who: reads.who,
        role: reads.role,
        first: min(reads.at),
        last: max(reads.at),
        times: count(),
      })
      .from(reads)
      .innerJoin(authority, eq(authority.id, reads.authorityId))
      .leftJoin(document, eq(document.id, reads.paper))
      .where(or(sql`not ${reads.onMeeting}`, owed))
      .groupBy(authority.id, reads.paper, document.title, reads.who, reads.role)
      .orderBy(asc(authority.name), asc(document.title), asc(min(reads.at))),
    db
      .select({
        authorityId: recall.authorityId,
        dueOn: recall.dueOn,
        isLate: sql<boolean>`coalesce(${recall.dueOn} < gate_today(), false)`,
        at: recall.acknowledgedAt,
        name: recall.acknowledgedByName,
        role: recall.acknowledgedByRole,
      })
      .from(recall)
      .where(eq(recall.consentId, consentId)),
  ]);
  const found = new Map<string, Delivered>();
  for (const { authority: of, ...reading } of rows) {
    const one = found.get(of.id) ?? { authority: of, readings: [], duty: null };
    one.readings.push(reading);
    found.set(of.id, one);
  }
  for (const { authorityId, dueOn, isLate, at, name, role } of duties) {
    const one = found.get(authorityId);
    const acknowledged = at && name && role ? { at, name, role } : null;
    if (one) one.duty = { dueOn, isLate, acknowledged };
  }
  return [...found.values()];
}
