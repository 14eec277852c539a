import { asc, eq, not } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { afgoerelse, authority, partshoering, sag } from "../../../db/schema/index.ts";
import { isMoved } from "../sag/current-case.ts";

const columns = {
  id: partshoering.id,
  afgoerelseId: partshoering.afgoerelseId,
  title: partshoering.title,
  form: partshoering.form,
  intended: partshoering.intended,
  facts: partshoering.facts,
  answerBy: partshoering.answerBy,
  sentAt: partshoering.sentAt,
  sentByName: partshoering.sentByName,
  answer: partshoering.answer,
  answerForm: partshoering.answerForm,
  answeredAt: partshoering.answeredAt,
};

export type Partshoering = Awaited<ReturnType<typeof readHearingOf>> & {};

/** The hearing of one draft, or null. @param db of a visit that opens `partshoering` */
export async function readHearingOf(db: Database, afgoerelseId: string) {
  const [row] = await db
    .select(columns)
    .from(partshoering)
    .where(eq(partshoering.afgoerelseId, afgoerelseId));
  return row ?? null;
}

/** One of the citizen's own hearings, with who asks, and the decision once it has been announced. */
export async function readOwnHearing(db: Database, id: string) {
  const [row] = await db
    .select({ ...columns, authority: authority.name, decision: afgoerelse.id })
    .from(partshoering)
    // A draft is no row to the citizen: what joins here has been announced.
    .leftJoin(afgoerelse, eq(afgoerelse.id, partshoering.afgoerelseId))
    .innerJoin(sag, eq(sag.id, partshoering.sagId))
    .innerJoin(authority, eq(authority.id, sag.authorityId))
    .where(eq(partshoering.id, id));
  return row ?? null;
}

export type OpenHearing = { id: string; title: string; answerBy: string; answered: boolean };

/**
 * What waits for the citizen's answer, or for the decision after it; the most urgent first. Once the
 * decision is announced the hearing is past, and stands with nobody's open things.
 */
export async function readOpenHearings(db: Database): Promise<OpenHearing[]> {
  const rows = await db
    .select({ ...columns, announced: afgoerelse.id })
    .from(partshoering)
    .leftJoin(afgoerelse, eq(afgoerelse.id, partshoering.afgoerelseId))
    .innerJoin(sag, eq(sag.id, partshoering.sagId))
    .where(not(isMoved))
    .orderBy(asc(partshoering.answerBy));
  return rows
    .filter(({ announced }) => announced === null)
    .map(({ id, title, answerBy, answeredAt }) => ({
      ...{ id, title, answerBy },
      answered: answeredAt !== null,
    }));
}
