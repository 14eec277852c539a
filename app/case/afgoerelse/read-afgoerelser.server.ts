import { and, desc, eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { ClosedDay } from "~/domain/danish-calendar.ts";
import { klagefrist } from "~/domain/klagefrist.ts";
import { type RegelsaetKey, regelsaet } from "~/domain/regelsaet.ts";
import type { Database } from "../../../db/client.ts";
import { afgoerelse, authority, sag } from "../../../db/schema/index.ts";

/** One line of the list. Days are ISO days; the klagefrist's whole day still counts. */
export type AfgoerelseRow = {
  id: string;
  title: string;
  resultat: string;
  receivedOn: string;
  klagefrist: string;
};

export type AfgoerelseData = AfgoerelseRow & {
  authority: string;
  version: number;
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
    })
    .from(afgoerelse)
    .where(announced)
    .orderBy(desc(afgoerelse.receivedOn), desc(afgoerelse.version));
  return rows.map(({ receivedOn, klagefrist: frist, ...row }) => ({
    ...row,
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
      authority: authority.name,
      resultat: afgoerelse.resultat,
      begrundelse: afgoerelse.begrundelse,
      regler: afgoerelse.regler,
      oplysninger: afgoerelse.oplysninger,
      klagevejledning: afgoerelse.klagevejledning,
      receivedOn: afgoerelse.receivedOn,
      klagefrist: afgoerelse.klagefrist,
      regelsaet: sag.regelsaet,
    })
    .from(afgoerelse)
    .innerJoin(authority, eq(authority.id, afgoerelse.authorityId))
    .leftJoin(sag, eq(sag.id, afgoerelse.sagId))
    .where(and(eq(afgoerelse.id, id), announced));
  if (!row) return null;
  const { regelsaet: rules, ...texts } = row;
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
    moved: movedFrom(receivedOn, lastDay, rules),
  };
}

/** How the stored deadline was moved; nothing is claimed when the authority gave another one. */
function movedFrom(receivedOn: string, lastDay: string, rules: string | null) {
  const key = rules !== null && isRegelsaet(rules) ? rules : undefined;
  const computed = klagefrist(Temporal.PlainDate.from(receivedOn), true, key);
  if (!computed.starts || computed.lastDay.toString() !== lastDay) return null;
  if (!computed.movedFrom || !computed.because) return null;
  return { from: computed.movedFrom.toString(), because: computed.because };
}

function isRegelsaet(code: string): code is RegelsaetKey {
  return Object.hasOwn(regelsaet, code);
}
