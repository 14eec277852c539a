import { and, count, desc, eq, gte, inArray, isNotNull, not, notInArray, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { document, purpose, statute, visit, visitKind } from "../../../db/schema/index.ts";
import { foldLooks } from "./fold-looks.ts";
import { type Day, dayOf, groupByDay } from "./group-by-day.ts";
import type { Look } from "./look.ts";
import type { LooksShown, LooksWish } from "./looks-wish.ts";
import { type ListLook, readListLooks } from "./read-list-looks.server.ts";
import { sumLooks } from "./sum-looks.ts";

export const PER_PAGE = 50;
const SUMMARY_DAYS = 30;

export type LooksPage = {
  days: Day<Look, ListLook>[];
  page: number;
  pages: number;
  /** Who has looked at all, to choose from. */
  authorities: { id: string; name: string }[];
  /** Others' looks in the last 30 days, at lists too. */
  summary: { times: number; people: number; denied: number };
};

// An employer has no login, and so no id: they are somebody else too.
const byOthers = sql`${visit.personId} is distinct from ${visit.citizenId}`;
/** What a helper looks on, or says to look on when the gate refuses; and who was asked to be one. */
const helping = ["bisidder", "fuldmagt", "delegation", "invitation"];
/** Who acts for no authority: helpers, and an employer with a link. */
const outside = [...helping, "employerLink"];

/** Whose looks, or which: the fixed codes of the address. */
const shown = {
  hjaelpere: inArray(visit.basis, helping),
  myndigheder: and(byOthers, notInArray(visit.basis, outside)),
  afvist: not(visit.allowed),
} as const satisfies Record<LooksShown, unknown>;

/**
 * Who has looked at the citizen's data, newest first, in pages of 50.
 * @param db of a `visit.read` visit; paper titles come along as far as it opens `document_list`
 * @param wish.show only helpers' looks, only authorities', or only what was refused
 * @param wish.authority only this authority's looks
 * @param wish.own the citizen's own looks too
 * @param wish.page 1 for the newest
 */
export async function readLooks(db: Database, wish: LooksWish): Promise<LooksPage> {
  const wanted = and(
    isNotNull(visit.citizenId),
    wish.own ? undefined : byOthers,
    wish.show && shown[wish.show],
    wish.authority ? eq(visit.authorityId, wish.authority) : undefined,
  );
  const offset = (wish.page - 1) * PER_PAGE;
  // One row more before the page: its day tells which lists were shown already.
  const before = offset === 0 ? 0 : 1;
  const [rows, [total], authorities, recent, papers, lists] = await Promise.all([
    readRows(db)
      .where(wanted)
      .orderBy(desc(visit.openedAt), desc(visit.entryId))
      .limit(PER_PAGE + before)
      .offset(offset - before),
    db.select({ count: count() }).from(visit).where(wanted),
    db
      .selectDistinct({ id: visit.authorityId, name: visit.authorityName })
      .from(visit)
      .where(isNotNull(visit.authorityId))
      .orderBy(visit.authorityName),
    db
      .select({
        personId: visit.personId,
        actorName: visit.actorName,
        authorityName: visit.authorityName,
        times: sql<number>`count(*) filter (where ${visit.allowed})`.mapWith(Number),
        denied: sql<number>`count(*) filter (where not ${visit.allowed})`.mapWith(Number),
      })
      .from(visit)
      .where(
        and(byOthers, gte(visit.openedAt, sql`now() - make_interval(days => ${SUMMARY_DAYS})`)),
      )
      .groupBy(visit.personId, visit.actorName, visit.authorityName),
    db.select({ id: document.id, title: document.title }).from(document),
    readListLooks(db, SUMMARY_DAYS),
  ]);
  const choices = authorities.flatMap(({ id, name }) => (id && name ? [{ id, name }] : []));
  const chosen = choices.find((one) => one.id === wish.authority)?.name;
  const titles = new Map(papers.map((one) => [one.id, one.title]));
  const pages = Math.max(1, Math.ceil((total?.count ?? 0) / PER_PAGE));
  const [previous] = before ? rows : [];
  const looks = rows.slice(before).map(({ documents, aboutPapers, ...row }) => ({
    ...row,
    categories: aboutPapers ? row.categories : [],
    documents: aboutPapers ? documents : [],
  }));
  const listed = lists.filter((one) => isShown(one, wish.show));
  const shownLists = wish.authority ? listed.filter((one) => one.authorityName === chosen) : listed;
  const dayBefore = previous ? dayOf(previous.at) : null;
  const days = groupByDay(looks, shownLists, dayBefore, wish.page >= pages);
  return {
    days: days.map((day) => ({ ...day, looks: foldLooks(day.looks, titles) })),
    page: wish.page,
    pages,
    authorities: choices,
    summary: sumLooks(
      recent,
      lists.filter((one) => one.isRecent),
    ),
  };
}

/** Lists come as sums, and only those that were allowed: whoever acts for no authority is a helper. */
function isShown({ authorityName }: ListLook, show: LooksShown | undefined): boolean {
  if (show === "afvist") return false;
  return show === undefined || (show === "hjaelpere") === (authorityName === null);
}

function readRows(db: Database) {
  return db
    .select({
      entryId: visit.entryId,
      at: visit.openedAt,
      kind: visit.kind,
      what: visitKind.label,
      personId: visit.personId,
      isOwn: sql<boolean>`${visit.personId} is not distinct from ${visit.citizenId}`,
      actorName: visit.actorName,
      actorRole: visit.actorRole,
      authorityName: visit.authorityName,
      allowed: visit.allowed,
      refusal: visit.refusal,
      purposeCode: visit.purpose,
      purposeLabel: purpose.label,
      basis: visit.basis,
      basisId: visit.basisId,
      statute: { paragraph: statute.paragraph, label: statute.label },
      reason: visit.reason,
      categories: visit.categories,
      documents: visit.documents,
      // Pages about consents and looks name papers in passing; nobody looked at the papers there.
      aboutPapers: sql<boolean>`${visitKind.needs} not in ('consent', 'visit')`,
    })
    .from(visit)
    .innerJoin(visitKind, eq(visitKind.code, visit.kind))
    .leftJoin(purpose, eq(purpose.code, visit.purpose))
    .leftJoin(statute, eq(statute.code, visit.statute))
    .$dynamic();
}
