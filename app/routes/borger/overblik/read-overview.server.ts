import { and, desc, eq, gte, isNotNull, isNull, not, sql } from "drizzle-orm";
import { readOutdated } from "~/case/fleksjob/read-outdated.server.ts";
import { readArrival } from "~/case/flytning/read-flytning.server.ts";
import { readOpenComplaint } from "~/case/klage/read-klage.server.ts";
import { readNextMeeting } from "~/case/moede/read-moeder.server.ts";
import { readOpenHearings } from "~/case/partshoering/read-partshoering.server.ts";
import { readGennemgange } from "~/case/passivitetsgennemgang/read-gennemgange.server.ts";
import { readPassivity } from "~/case/passivitetsgennemgang/read-passivity.server.ts";
import { currentFirst, isMoved } from "~/case/sag/current-case.ts";
import { statusColumns } from "~/case/sag/status-columns.ts";
import { settled } from "~/case/sag/step.ts";
import type { Database } from "../../../../db/client.ts";
import {
  afgoerelse,
  authority,
  consent,
  faellesAnmodning,
  fleksjobaftale,
  message,
  rehabiliteringsplan,
  sag,
} from "../../../../db/schema/index.ts";
import { readNews } from "./read-news.server.ts";

/** Everything the overview answers: what is happening, what to do by when, what awaits an answer. */
export async function readOverview(db: Database) {
  const [
    cases,
    requests,
    decisions,
    messages,
    plans,
    hearings,
    complaint,
    meeting,
    arrival,
    agreements,
    joint,
    outdated,
    reviews,
    idle,
    news,
  ] = await Promise.all([
    db
      .select({
        ...statusColumns,
        phaseDates: sag.phaseDates,
        nextStepConsent: sag.nextStepConsent,
      })
      .from(sag)
      .orderBy(...currentFirst)
      .limit(1),
    db
      .select({
        id: consent.id,
        source: authority.name,
        requestedBy: consent.requestedByName,
        requestedOn: sql<
          string | null
        >`(${consent.requestedAt} at time zone 'Europe/Copenhagen')::date::text`,
        validUntil: consent.validUntil,
      })
      .from(consent)
      .innerJoin(authority, eq(authority.id, consent.sourceAuthorityId))
      .innerJoin(sag, eq(sag.id, consent.sagId))
      .where(
        and(
          eq(consent.status, "anmodet"),
          gte(consent.validUntil, sql`gate_today()`),
          not(isMoved),
        ),
      )
      .orderBy(consent.requestedAt),
    db
      .select({ id: afgoerelse.id, title: afgoerelse.title, klagefrist: afgoerelse.klagefrist })
      .from(afgoerelse)
      .where(and(eq(afgoerelse.status, "meddelt"), isNotNull(afgoerelse.klagefrist)))
      .orderBy(desc(afgoerelse.announcedAt))
      .limit(1),
    db
      .select({
        senderName: message.senderName,
        role: message.senderRole,
        sentAt: message.sentAt,
      })
      .from(message)
      .orderBy(desc(message.sentAt))
      .limit(1),
    db
      .select({ status: rehabiliteringsplan.status, moved: isMoved })
      .from(rehabiliteringsplan)
      .innerJoin(sag, eq(sag.id, rehabiliteringsplan.sagId))
      .orderBy(...currentFirst)
      .limit(1),
    readOpenHearings(db),
    readOpenComplaint(db),
    readNextMeeting(db),
    readArrival(db),
    db
      .select({ id: fleksjobaftale.id })
      .from(fleksjobaftale)
      .innerJoin(sag, eq(sag.id, fleksjobaftale.sagId))
      .where(and(eq(fleksjobaftale.status, "tilBorger"), not(isMoved)))
      .limit(1),
    db
      .select({ id: faellesAnmodning.id })
      .from(faellesAnmodning)
      .innerJoin(sag, eq(sag.id, faellesAnmodning.sagId))
      .where(
        and(
          eq(faellesAnmodning.status, "venter"),
          isNull(faellesAnmodning.citizenYesAt),
          not(isMoved),
        ),
      )
      .limit(1),
    readOutdated(db),
    readGennemgange(db),
    readPassivity(db),
    readNews(db),
  ]);
  return {
    sag: cases[0] ? settled(cases[0]) : null,
    requests,
    decision: decisions[0] ?? null,
    latestMessage: messages[0] ?? null,
    planStatus: plans[0] && !plans[0].moved ? plans[0].status : null,
    hearings,
    complaint,
    meeting,
    arrival,
    hasAgreement: agreements.length > 0,
    hasJoint: joint.length > 0,
    outdated,
    news,
    // Of interest while they still wait for a fleksjob; afterwards it stands on its own page.
    review: reviews.find(({ sagId }) => idle.some((one) => one.sagId === sagId)) ?? null,
  };
}

export type Overview = Awaited<ReturnType<typeof readOverview>>;
