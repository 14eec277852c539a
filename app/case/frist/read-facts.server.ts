import { and, desc, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { dayInCopenhagen } from "~/domain/day-in-copenhagen.ts";
import type { Database } from "../../../db/client.ts";
import {
  afgoerelse,
  aktindsigt,
  flytning,
  klage,
  message,
  opfoelgning,
  sag,
  ydelsesmaaned,
} from "../../../db/schema/index.ts";
import { readDelays } from "../aktindsigt/read-delays.server.ts";
import { metOn } from "../opfoelgning/counters.ts";
import { readPassivity } from "../passivitetsgennemgang/read-passivity.server.ts";
import { phasesBegun } from "../sag/phases-begun.ts";
import { phaseToday } from "../sag/status-columns.ts";
import type { Facts, Regel, Started } from "./clocks-of.ts";

/** Sections that some clocks cannot be told without. */
export interface Opened {
  readonly message: boolean;
  readonly afgoerelse: boolean;
  readonly klage: boolean;
  readonly ydelsesmaaned: boolean;
  readonly aktindsigt: boolean;
  readonly opfoelgning: boolean;
  readonly passivitetsgennemgang: boolean;
}

/**
 * What starts the clocks of a case. Rows of sections the visit does not open do not come, and whoever
 * asks must say so: a clock that cannot be seen is not one that has not started.
 * @param db of a visit that opens the section `sag`
 */
export async function readFacts(db: Database, sagId: string, opened: Opened): Promise<Facts> {
  const newer = alias(afgoerelse, "newer");
  const [[kase], [contact], decisions, klager, months, idle, requests, delays, talks] =
    await Promise.all([
      db
        .select({
          phase: phaseToday,
          today: sql<string>`gate_today()::text`,
          phaseDates: sag.phaseDates,
          askedAt: sag.answerAskedAt,
          arrived: isNotNull(flytning.id).mapWith(Boolean),
        })
        .from(sag)
        .leftJoin(flytning, eq(flytning.nySagId, sag.id))
        .where(eq(sag.id, sagId)),
      db
        .select({ at: message.sentAt })
        .from(message)
        .where(and(eq(message.sagId, sagId), eq(message.senderRole, "jobformidler")))
        .orderBy(desc(message.sentAt))
        .limit(1),
      // A decision that was corrected has its last day in the correction.
      db
        .select({ id: afgoerelse.id, title: afgoerelse.title, receivedOn: afgoerelse.receivedOn })
        .from(afgoerelse)
        .leftJoin(newer, and(eq(newer.replaces, afgoerelse.id), eq(newer.status, "meddelt")))
        .where(
          and(eq(afgoerelse.sagId, sagId), eq(afgoerelse.status, "meddelt"), isNull(newer.id)),
        ),
      db
        .select({
          afgoerelseId: klage.afgoerelseId,
          title: afgoerelse.title,
          sentAt: klage.sentAt,
          done: klage.genvurderetAt,
        })
        .from(klage)
        .innerJoin(afgoerelse, eq(afgoerelse.id, klage.afgoerelseId))
        .where(and(eq(klage.sagId, sagId), ne(klage.status, "kladde"), isNotNull(klage.sentAt))),
      db
        .selectDistinctOn([ydelsesmaaned.month, ydelsesmaaned.part], {
          from: ydelsesmaaned.fromDay,
          kind: ydelsesmaaned.kind,
        })
        .from(ydelsesmaaned)
        .where(eq(ydelsesmaaned.sagId, sagId))
        .orderBy(desc(ydelsesmaaned.month), ydelsesmaaned.part, desc(ydelsesmaaned.version)),
      opened.passivitetsgennemgang ? readPassivity(db) : [],
      db
        .select({
          id: aktindsigt.id,
          askedAt: aktindsigt.askedAt,
          answeredAt: aktindsigt.answeredAt,
        })
        .from(aktindsigt)
        .where(eq(aktindsigt.sagId, sagId)),
      readDelays(db, sagId),
      db
        .select({
          kind: opfoelgning.kind,
          heldOn: opfoelgning.heldOn,
          atWorkplace: opfoelgning.atWorkplace,
          role: opfoelgning.registeredByRole,
        })
        .from(opfoelgning)
        .where(and(eq(opfoelgning.sagId, sagId), eq(opfoelgning.status, "holdt"))),
    ]);
  const begun = kase ? phasesBegun(kase.phaseDates, kase.today) : [];
  const phase = (number: number) => begun.find((one) => one.phase === number)?.from;
  // Of a job that was lost nothing is due; the next one begins its own.
  const job = kase?.phase === 3 ? begun.findLast((one) => one.phase === 3)?.from : undefined;
  const since = (day: string | undefined, met?: string | null): Started[] =>
    day ? [{ at: day, ...(met === undefined ? {} : { met }) }] : [];
  const when = (opens: boolean, found: () => Started[]) => (opens ? found() : "closed");

  // Talks that were held before a case moved stay behind (docs/adr/0024): nothing here tells of them.
  const metHere = (rule: Regel, begun: string) => {
    const met = metOn(rule, begun, talks);
    return met === null && kase?.arrived ? undefined : met;
  };
  const talkedSince = (rule: Regel, begun: string | undefined) =>
    since(begun, begun && opened.opfoelgning ? metHere(rule, begun) : undefined);

  return (rule) => {
    const { starts } = rule;
    switch (starts) {
      case "beskedFraBorger":
        return kase?.askedAt ? [{ at: kase.askedAt.toISOString(), met: null }] : [];
      case "sidsteKontakt":
        return when(opened.message, () =>
          since(lastContact(contact?.at.toISOString(), talks), null),
        );
      case "forberedendeDel":
        return since(phase(1), phase(2) ?? null);
      case "visitation":
        return talkedSince(rule, phase(2));
      case "fleksjob":
        return talkedSince(rule, job);
      case "ledighedsydelse":
        // What is promised is counted by the database, which keeps the reviews that meet it, and leaves out
        // lawful absence; of the law's months nothing says that anything stops them.
        if (rule.kind === "serviceloefte") {
          return when(opened.passivitetsgennemgang, () =>
            idle
              .filter((one) => one.sagId === sagId)
              .map(({ countedFrom, absences }) => ({
                ...{ at: countedFrom, pauses: absences, met: null },
              })),
          );
        }
        return when(opened.ydelsesmaaned, () => since(unbroken(months)));
      case "afgoerelseModtaget":
        return when(opened.afgoerelse, () =>
          decisions.flatMap(({ id, title, receivedOn }) => {
            const sent = klager.find((one) => one.afgoerelseId === id)?.sentAt?.toISOString();
            return receivedOn ? [{ at: receivedOn, about: title, met: sent ?? null }] : [];
          }),
        );
      case "klageModtaget":
        return when(opened.klage, () =>
          klager.flatMap(({ title, sentAt, done }) =>
            sentAt
              ? [{ at: sentAt.toISOString(), about: title, met: done?.toISOString() ?? null }]
              : [],
          ),
        );
      case "anmodningOmAktindsigt":
        return when(opened.aktindsigt, () =>
          // The law asks for the answer, or to be told why it takes longer (forvaltningsloven § 16, stk. 2).
          requests.flatMap(({ id, askedAt, answeredAt }) => {
            const told = delays.filter(({ of }) => of === id);
            const met = (told[0]?.toldAt ?? answeredAt)?.toISOString() ?? null;
            return [{ at: askedAt.toISOString(), met }, ...promisedOf(told.at(-1), answeredAt)];
          }),
        );
      default:
        return "notHere";
    }
  };
}

/** The day that was named last when it takes longer, and why: what the citizen can expect now. */
function promisedOf(
  delay: { reason: string; answerBy: string; toldAt: Date } | undefined,
  answeredAt: Date | null,
): Started[] {
  if (!delay) return [];
  const { reason: about, answerBy: named } = delay;
  return [{ at: delay.toldAt.toISOString(), named, about, met: answeredAt?.toISOString() ?? null }];
}

/** The jobformidler's last message, an ISO instant, or a later talk with them, an ISO day. */
function lastContact(
  message: string | undefined,
  talks: readonly { readonly heldOn: string; readonly role: string }[],
): string | undefined {
  const talked = talks.filter(({ role }) => role === "jobformidler").map(({ heldOn }) => heldOn);
  const last = talked.toSorted().at(-1);
  return last && (!message || last > dayInCopenhagen(message)) ? last : message;
}

/** The first day of the ledighedsydelse that no other benefit has followed. */
function unbroken(
  periods: readonly { readonly from: string; readonly kind: string }[],
): string | undefined {
  const newestFirst = periods.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const broken = newestFirst.findIndex(({ kind }) => kind !== "ledighedsydelse");
  return newestFirst.slice(0, broken === -1 ? undefined : broken).at(-1)?.from;
}
