import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import {
  moede,
  regel,
  regelPapir,
  regelSagsmappe,
  sag,
  sagsmappe,
} from "../../../db/schema/index.ts";
import { type DocumentRow, readDocuments } from "../document/read-documents.server.ts";
import { readNow } from "../read-now.server.ts";
import { papersBy } from "./papers-by.ts";

/** What an authority outside can read of a bundle today. */
export type Reader = {
  id: string;
  name: string;
  /** Whether any consent to the meeting holds. */
  consented: boolean;
  papers: string[];
  forberedendeDel: boolean;
};

/**
 * A meeting's bundle and who can read what of it, by the gate's own words; null where the visit opens no
 * such meeting. Without a bundle `mappe` is null.
 * @param db of a `sagsmappe.read` or `sagsmappe.share` visit
 */
export async function readSagsmappe(db: Database, id: string) {
  const [[found], [mappe], readers, [state], groups, now] = await Promise.all([
    db
      .select({
        moede: { id: moede.id, title: moede.title, startsAt: moede.startsAt, status: moede.status },
        authorityId: sag.authorityId,
        regelsaet: sag.regelsaet,
      })
      .from(moede)
      .innerJoin(sag, eq(sag.id, moede.sagId))
      .where(eq(moede.id, id)),
    db.select().from(sagsmappe).where(eq(sagsmappe.moedeId, id)),
    db.execute<Reader & { forberedende_del: boolean; authority_id: string }>(
      sql`select * from sagsmappe_readers(${id})`,
    ),
    db.execute<{ open: boolean }>(sql`select sagsmappe_open_now(${id}) as open`),
    readDocuments(db),
    readNow(db),
  ]);
  if (!found) return null;
  const { regelsaet } = found;
  const [[rule], [guide], recommended] = await Promise.all([
    db.select().from(regel).where(isMeetingPapers(regelsaet)),
    db
      .select({ pages: regelSagsmappe.guidePages })
      .from(regelSagsmappe)
      .where(eq(regelSagsmappe.regelsaet, regelsaet)),
    db
      .select({ documentTypes: regelPapir.documentTypes })
      .from(regelPapir)
      .where(eq(regelPapir.regelsaet, regelsaet))
      .orderBy(asc(regelPapir.position)),
  ]);
  const startsAt = found.moede.startsAt.toISOString();
  // The office's own papers: what others hold is asked for and shared by them.
  const papers: DocumentRow[] = groups
    .filter(({ source }) => source.id === found.authorityId)
    .flatMap(({ documents }) => documents);
  return {
    ...{ moede: { ...found.moede, startsAt }, authorityId: found.authorityId },
    mappe: mappe
      ? {
          ...{ status: mappe.status, revision: mappe.revision, papers: mappe.papers },
          ...{ forberedendeDel: mappe.forberedendeDel, modtagere: mappe.modtagere },
          sharedAt: mappe.sharedAt.toISOString(),
          sharedByName: mappe.sharedByName,
        }
      : null,
    open: state?.open ?? false,
    readers: readers.map(
      ({ authority_id, name, consented, papers: read, forberedende_del }): Reader => ({
        ...{ id: authority_id, name, consented, papers: read, forberedendeDel: forberedende_del },
      }),
    ),
    ...{ papers: asRecommended(papers, recommended), now, guidePages: guide?.pages ?? null },
    promise: rule ? { by: papersBy(rule, startsAt), ...ruleFacts(rule) } : null,
  };
}

/** The order papers have until the office gives them another: that of the recommendation, then the newest. */
function asRecommended(
  papers: readonly DocumentRow[],
  recommended: readonly { documentTypes: readonly string[] }[],
): DocumentRow[] {
  const place = ({ type }: DocumentRow) => {
    const found = recommended.findIndex(({ documentTypes }) => documentTypes.includes(type));
    return found < 0 ? recommended.length : found;
  };
  return papers.toSorted((one, other) => place(one) - place(other));
}

const isMeetingPapers = (regelsaet: string) =>
  sql`${regel.regelsaet} = ${regelsaet} and ${regel.code} = 'meetingPapers'`;
const ruleFacts = ({ source, verified, kind }: typeof regel.$inferSelect) => ({
  ...{ source, verified, kind },
});

export type Sagsmappe = NonNullable<Awaited<ReturnType<typeof readSagsmappe>>>;
