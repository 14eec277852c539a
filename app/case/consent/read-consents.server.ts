import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "../../../db/client.ts";
import type { Localized } from "../../../db/schema/columns.ts";
import {
  authority,
  consent,
  document,
  documentType,
  purpose,
  sag,
  visit,
  visitKind,
} from "../../../db/schema/index.ts";
import { isMoved } from "../sag/current-case.ts";
import { consentStateOn, isAbout } from "./consent-state.ts";

const source = alias(authority, "source");
const recipient = alias(authority, "recipient");
const requester = alias(authority, "requester");
const caseAuthority = alias(authority, "case_authority");

const columns = {
  id: consent.id,
  status: consent.status,
  source: { id: source.id, name: source.name },
  recipient: { id: recipient.id, name: recipient.name },
  categories: consent.categories,
  documentTypes: consent.documentTypes,
  exceptedDocuments: consent.exceptedDocuments,
  purpose: { code: purpose.code, label: purpose.label },
  consequence: consent.consequence,
  sagsnummer: sag.sagsnummer,
  // A question ends with the case; what was given to others for it still holds.
  moved: sql<boolean>`${consent.movedAway} or (${isMoved} and ${consent.status} = 'anmodet')`,
  caseAuthority: caseAuthority.name,
  validFrom: consent.validFrom,
  validUntil: consent.validUntil,
  requestedAt: consent.requestedAt,
  requestedBy: consent.requestedByName,
  requestedByAuthority: requester.name,
  givenAt: consent.givenAt,
  endedAt: consent.endedAt,
  textVersion: consent.textVersion,
  // The words are the citizen's: a function hands them to the citizen and helpers only.
  textShown: sql<string | null>`consent_text(${consent.id})`,
};

export const paperColumns = {
  id: document.id,
  authorityId: document.authorityId,
  type: document.type,
  category: document.category,
  title: document.title,
  dated: document.dated,
  pages: document.pages,
};

/** A paper by its outside: nothing of what it says. `dated` is an ISO day. */
export type Paper = {
  id: string;
  authorityId: string;
  type: string;
  category: string;
  title: string;
  dated: string;
  pages: number;
};

/** A paper a consent is about; `excepted` says that the citizen holds it back. */
export type ConsentPaper = Paper & { kind: Localized; excepted: boolean };

export type Consent = Awaited<ReturnType<typeof readConsents>>["consents"][number];

/** Today in Copenhagen by the database's clock: the one the gate decides by. ISO day. */
export async function readToday(db: Database): Promise<string> {
  const [row] = await db.execute<{ today: string }>(sql`select gate_today()::text as today`);
  if (!row) throw new Error("the database has no clock");
  return row.today;
}

/** Names of the kinds of papers, by code. */
export async function readKinds(db: Database): Promise<Map<string, Localized>> {
  const rows = await db
    .select({ code: documentType.code, label: documentType.label })
    .from(documentType);
  return new Map(rows.map((row) => [row.code, row.label]));
}

/**
 * The consents that the visit lets through, newest first, each with what it opens today: `papers`
 * are those of the source, the categories and the kinds; `excepted` says which are held back.
 * Where the visit brings no list of papers, `papers` is empty.
 */
export async function readConsents(db: Database, only?: SQL) {
  const [rows, papers, kinds, today] = await Promise.all([
    db
      .select(columns)
      .from(consent)
      .innerJoin(source, eq(source.id, consent.sourceAuthorityId))
      .innerJoin(recipient, eq(recipient.id, consent.recipientAuthorityId))
      .innerJoin(purpose, eq(purpose.code, consent.purpose))
      .leftJoin(requester, eq(requester.id, consent.requestedByAuthorityId))
      .leftJoin(sag, eq(sag.id, consent.sagId))
      .leftJoin(caseAuthority, eq(caseAuthority.id, sag.authorityId))
      .where(only)
      .orderBy(desc(sql`coalesce(${consent.endedAt}, ${consent.givenAt}, ${consent.requestedAt})`)),
    db.select(paperColumns).from(document).orderBy(desc(document.dated)),
    readKinds(db),
    readToday(db),
  ]);
  const consents = rows.map((row) => ({
    ...row,
    state: consentStateOn(row, today),
    kinds: row.documentTypes.map((code) => ({ code, label: kinds.get(code) ?? same(code) })),
    papers: papers
      .filter((paper) => isAbout(row, paper))
      .map(
        (paper): ConsentPaper => ({
          ...paper,
          kind: kinds.get(paper.type) ?? same(paper.type),
          excepted: row.exceptedDocuments.includes(paper.id),
        }),
      ),
  }));
  return { consents, today };
}

/** One consent as {@link readConsents} gives it; null when the visit shows no such consent. */
export async function readConsent(db: Database, id: string) {
  const { consents, today } = await readConsents(db, eq(consent.id, id));
  const [one] = consents;
  return one ? { consent: one, today } : null;
}

/**
 * What was fetched, or refused, on the ground of one consent; newest first, at most 100 looks.
 * Empty where the visit does not open the section `visit`.
 */
export async function readFetched(db: Database, consentId: string) {
  const [looks, titles] = await Promise.all([
    db
      .select({
        entryId: visit.entryId,
        at: visit.openedAt,
        who: visit.actorName,
        authority: visit.authorityName,
        kind: visit.kind,
        what: visitKind.label,
        documents: visit.documents,
        allowed: visit.allowed,
      })
      .from(visit)
      .innerJoin(visitKind, eq(visitKind.code, visit.kind))
      .where(and(eq(visit.basis, "samtykke"), eq(visit.basisId, consentId)))
      .orderBy(desc(visit.openedAt))
      .limit(100),
    db.select({ id: document.id, title: document.title }).from(document),
  ]);
  const byId = new Map(titles.map(({ id, title }) => [id, title]));
  return looks.map(({ documents, ...look }) => ({
    ...look,
    titles: documents.flatMap((id) => byId.get(id) ?? []),
  }));
}

export type Fetched = Awaited<ReturnType<typeof readFetched>>[number];

const same = (code: string): Localized => ({ da: code, en: code });
