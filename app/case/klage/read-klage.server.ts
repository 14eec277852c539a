import { and, desc, eq, ne, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { afgoerelse, authority, klage } from "../../../db/schema/index.ts";

const columns = {
  id: klage.id,
  afgoerelseId: klage.afgoerelseId,
  title: afgoerelse.title,
  authority: authority.name,
  receivedOn: afgoerelse.receivedOn,
  klagefrist: afgoerelse.klagefrist,
  status: klage.status,
  body: klage.body,
  lateReason: klage.lateReason,
  papers: klage.papers,
  authorityId: klage.authorityId,
  revision: klage.revision,
  savedAt: klage.savedAt,
  sentAt: klage.sentAt,
  late: klage.late,
  genvurderingBy: klage.genvurderingBy,
  lateAssessment: klage.lateAssessment,
  genvurdering: klage.genvurdering,
  genvurderingReason: klage.genvurderingReason,
  genvurderetAt: klage.genvurderetAt,
  genvurderetByName: klage.genvurderetByName,
  forwardedAt: klage.forwardedAt,
  outcome: klage.outcome,
  outcomeReason: klage.outcomeReason,
  outcomeOn: klage.outcomeOn,
};

const chosen = (db: Database) =>
  db
    .select(columns)
    .from(klage)
    .innerJoin(afgoerelse, eq(afgoerelse.id, klage.afgoerelseId))
    .innerJoin(authority, eq(authority.id, klage.authorityId));

/**
 * The complaint about one decision; to an office there is none before it is sent.
 * @param db of a visit that opens `klage` and `afgoerelse`
 */
export async function readKlageOf(db: Database, afgoerelseId: string) {
  const [row] = await chosen(db).where(eq(klage.afgoerelseId, afgoerelseId));
  return row ?? null;
}
export type Klage = NonNullable<Awaited<ReturnType<typeof readKlageOf>>>;

/** One complaint by its own id. */
export async function readKlage(db: Database, id: string): Promise<Klage | null> {
  const [row] = await chosen(db).where(eq(klage.id, id));
  return row ?? null;
}

/** The citizen's newest complaint that is not over: a draft, or one that somebody looks at. */
export async function readOpenComplaint(db: Database) {
  const [row] = await db
    .select({
      afgoerelseId: klage.afgoerelseId,
      status: klage.status,
      klagefrist: afgoerelse.klagefrist,
      genvurderingBy: klage.genvurderingBy,
    })
    .from(klage)
    .innerJoin(afgoerelse, eq(afgoerelse.id, klage.afgoerelseId))
    .where(and(ne(klage.status, "afgjort"), sql`${klage.genvurdering} is distinct from 'medhold'`))
    .orderBy(desc(klage.savedAt))
    .limit(1);
  return row ?? null;
}
export type OpenComplaint = NonNullable<Awaited<ReturnType<typeof readOpenComplaint>>>;

/** The complaints of a case, newest first. */
export async function readKlager(db: Database): Promise<Klage[]> {
  return chosen(db).orderBy(desc(klage.sentAt));
}
