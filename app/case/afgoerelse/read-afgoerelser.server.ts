import { and, desc, eq, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Temporal } from "temporal-polyfill";
import type { ClosedDay } from "~/domain/danish-calendar.ts";
import type { DeadlineRule } from "~/domain/deadline/rule.ts";
import { klagefrist } from "~/domain/klagefrist.ts";
import type { Database } from "../../../db/client.ts";
import { afgoerelse, authority, klage, regel, sag } from "../../../db/schema/index.ts";
import type { KlageStandData } from "../klage/klage-stand.tsx";

/** One line of the list. Days are ISO days; the klagefrist's whole day still counts. */
export type AfgoerelseRow = {
  id: string;
  title: string;
  resultat: string;
  receivedOn: string;
  klagefrist: string;
  version: number;
  /** The announced version that corrects this one; both stay readable. */
  replacedBy: string | null;
  /** Of a complaint about it that was sent, where the visit opens complaints. */
  klage: KlageStandData | null;
};

export type AfgoerelseData = Omit<AfgoerelseRow, "klage"> & {
  authority: string;
  /** The version this one corrects. */
  replaces: string | null;
  begrundelse: string;
  regler: string;
  oplysninger: string;
  klagevejledning: string;
  /** Where the 4 weeks ended when that was no working day (retssikkerhedsloven § 67). */
  moved: { from: string; because: ClosedDay } | null;
};

// The database keeps these whole once announced (check afgoerelse_announced_whole); a row that is
// not announced is a draft and never shows (docs/domain.md, Afgørelse).
const announced = eq(afgoerelse.status, "meddelt");

const newer = alias(afgoerelse, "newer");
const correctedBy = and(eq(newer.replaces, afgoerelse.id), eq(newer.status, "meddelt"));

/** A decision on its way, for the office that writes it. */
export type DraftRow = {
  id: string;
  title: string;
  status: "udkast" | "iPartshoering" | "truffet";
};

/**
 * The decisions that are not announced yet.
 * @param db of an authority's visit that opens the section `afgoerelse`; nobody else sees any
 */
export async function readDrafts(db: Database): Promise<DraftRow[]> {
  const rows = await db
    .select({ id: afgoerelse.id, title: afgoerelse.title, status: afgoerelse.status })
    .from(afgoerelse)
    .where(ne(afgoerelse.status, "meddelt"))
    .orderBy(desc(afgoerelse.savedAt));
  return rows.flatMap(({ status, ...row }) => (status === "meddelt" ? [] : [{ ...row, status }]));
}
// A helper may read a decision and not the case; the newest rules then explain the date that stands.
const rulesOfCase = sql`coalesce(${sag.regelsaet}, (select code from regelsaet order by valid_from desc limit 1))`;

/**
 * The announced decisions, newest first.
 * @param db of a visit that opens the section `afgoerelse`
 */
export async function readAfgoerelser(db: Database): Promise<AfgoerelseRow[]> {
  const rows = await db
    .select({
      id: afgoerelse.id,
      title: afgoerelse.title,
      resultat: afgoerelse.resultat,
      receivedOn: afgoerelse.receivedOn,
      klagefrist: afgoerelse.klagefrist,
      version: afgoerelse.version,
      replacedBy: newer.id,
      klageId: klage.id,
      genvurdering: klage.genvurdering,
      outcome: klage.outcome,
    })
    .from(afgoerelse)
    .leftJoin(newer, correctedBy)
    .leftJoin(klage, and(eq(klage.afgoerelseId, afgoerelse.id), ne(klage.status, "kladde")))
    .where(announced)
    .orderBy(desc(afgoerelse.receivedOn), desc(afgoerelse.version));
  return rows.map(({ receivedOn, klagefrist: frist, klageId, genvurdering, outcome, ...row }) => ({
    ...row,
    klage: klageId ? { genvurdering, outcome } : null,
    receivedOn: receivedOn ?? "",
    klagefrist: frist ?? "",
  }));
}

/**
 * One announced decision, or null when it is a draft, unknown or not open to this visit.
 * @param db of a visit that opens the section `afgoerelse`; the case's regelsæt is used when the
 *   visit opens `sag` too, else the newest
 */
export async function readAfgoerelse(db: Database, id: string): Promise<AfgoerelseData | null> {
  const [row] = await db
    .select({
      id: afgoerelse.id,
      title: afgoerelse.title,
      version: afgoerelse.version,
      replaces: afgoerelse.replaces,
      replacedBy: newer.id,
      authority: authority.name,
      resultat: afgoerelse.resultat,
      begrundelse: afgoerelse.begrundelse,
      regler: afgoerelse.regler,
      oplysninger: afgoerelse.oplysninger,
      klagevejledning: afgoerelse.klagevejledning,
      receivedOn: afgoerelse.receivedOn,
      klagefrist: afgoerelse.klagefrist,
      rule: { amount: regel.amount, unit: regel.unit, moves: regel.moves },
    })
    .from(afgoerelse)
    .innerJoin(authority, eq(authority.id, afgoerelse.authorityId))
    .leftJoin(sag, eq(sag.id, afgoerelse.sagId))
    .leftJoin(newer, correctedBy)
    .leftJoin(regel, and(eq(regel.regelsaet, rulesOfCase), eq(regel.code, "complaint")))
    .where(and(eq(afgoerelse.id, id), announced));
  if (!row) return null;
  const { rule, ...texts } = row;
  const receivedOn = texts.receivedOn ?? "";
  const lastDay = texts.klagefrist ?? "";
  return {
    ...texts,
    receivedOn,
    klagefrist: lastDay,
    begrundelse: texts.begrundelse ?? "",
    regler: texts.regler ?? "",
    oplysninger: texts.oplysninger ?? "",
    klagevejledning: texts.klagevejledning ?? "",
    moved: movedFrom(receivedOn, lastDay, rule),
  };
}

/** How the stored deadline was moved; nothing is claimed when the authority gave another one. */
function movedFrom(receivedOn: string, lastDay: string, rule: DeadlineRule | null) {
  if (!rule) return null;
  const computed = klagefrist(Temporal.PlainDate.from(receivedOn), true, rule);
  if (!computed.starts || computed.lastDay.toString() !== lastDay) return null;
  if (!computed.movedFrom || !computed.because) return null;
  return { from: computed.movedFrom.toString(), because: computed.because };
}
