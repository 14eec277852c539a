import { eq, sql } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { fleksjobaftale, type ShownAftale } from "../../../../db/schema/index.ts";

/**
 * Exactly what the employer would see with this choice: the function that also makes what is kept when
 * the citizen says yes.
 * @param db of a `fleksjobaftale.read` visit
 * @returns undefined when the visit opens no such agreement
 */
export async function previewShown(db: Database, id: string, choice: readonly string[]) {
  const [row] = await db
    .select({
      shown: sql<ShownAftale>`fleksjob_shown(${fleksjobaftale}, ${sql.param(choice)}::text[])`,
      skaanehensyn: fleksjobaftale.skaanehensyn,
    })
    .from(fleksjobaftale)
    .where(eq(fleksjobaftale.id, id));
  return row;
}

/**
 * The citizen's yes, with what the employer may see, or no. Whether it can still be given, the database
 * says; what was offered never changes, so a yes is to the words that were read.
 * @param db of a `fleksjobaftale.answer` visit
 * @returns false when the visit opens no such agreement
 * @throws a database error that `actRefusal` reads
 */
export async function answerAftale(
  db: Database,
  id: string,
  answer: { yes: true; choice: string[] } | { yes: false; words: string },
): Promise<boolean> {
  const set = answer.yes
    ? { status: "tilArbejdsgiver" as const, shownSkaanehensyn: answer.choice }
    : { status: "afvist" as const, declinedWords: answer.words || null };
  const rows = await db
    .update(fleksjobaftale)
    .set(set)
    .where(eq(fleksjobaftale.id, id))
    .returning({ id: fleksjobaftale.id });
  return rows.length > 0;
}
