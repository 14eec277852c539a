import { and, desc, eq, notInArray } from "drizzle-orm";
import { paperColumns, readKinds, readToday } from "~/case/consent/read-consents.server.ts";
import type { Database } from "../../../../../db/client.ts";
import { authority, document, purpose, sag } from "../../../../../db/schema/index.ts";

/**
 * A purpose that says nothing (`sagsbehandling`, "work on your case") is the authority's own basis;
 * a consent for it would be generic.
 */
const tooBroad = ["sagsbehandling"];

/**
 * All that a citizen can choose among when giving a consent: the authorities that hold papers of
 * theirs, those that may receive, and the open case it is for (`sag` is null without one).
 */
export async function readChoices(db: Database) {
  const [cases, authorities, papers, kinds, purposes, today] = await Promise.all([
    db
      .select({
        id: sag.id,
        sagsnummer: sag.sagsnummer,
        authorityId: authority.id,
        authority: authority.name,
      })
      .from(sag)
      .innerJoin(authority, eq(authority.id, sag.authorityId))
      .where(and(notInArray(sag.status, ["afsluttet", "flyttet"])))
      .orderBy(desc(sag.openedOn))
      .limit(1),
    db.select({ id: authority.id, name: authority.name }).from(authority).orderBy(authority.name),
    db.select(paperColumns).from(document).orderBy(desc(document.dated)),
    readKinds(db),
    db
      .select({ code: purpose.code, label: purpose.label })
      .from(purpose)
      .where(notInArray(purpose.code, tooBroad)),
    readToday(db),
  ]);
  const [openCase] = cases;
  const holds = new Set(papers.map((paper) => paper.authorityId));
  const first = (one: { id: string }) => (one.id === openCase?.authorityId ? 0 : 1);
  return {
    sag: openCase ?? null,
    sources: authorities.filter(({ id }) => holds.has(id)),
    // The authority of the case is the likely recipient: it stands first, unchosen.
    recipients: authorities.toSorted((a, b) => first(a) - first(b)),
    papers,
    kinds: [...kinds].map(([code, label]) => ({ code, label })),
    purposes,
    today,
  };
}

export type ConsentChoices = Awaited<ReturnType<typeof readChoices>>;
