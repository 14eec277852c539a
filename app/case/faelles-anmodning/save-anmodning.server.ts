import { eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { faellesAnmodning, sag } from "../../../db/schema/index.ts";

/** With whom the citizen asks; the jobformidler's own name the database knows. */
export type Partner = { partner: "arbejdsgiver" | "jobformidler"; partnerName: string | null };

/**
 * Begins a joint request. Who begins, and when, the database stamps.
 * @param db of a `faellesAnmodning.write` visit
 * @param sagId the case it is about: the one in the address, or the one on the citizen's page
 * @param partner whose yes the jobformidler says; null for the citizen's own beginning
 * @returns false when the visit shows no such case
 * @throws a database error that `actRefusal` reads
 */
export async function beginAnmodning(
  db: Database,
  sagId: string,
  words: string,
  partner: Partner | null,
): Promise<boolean> {
  const [found] = await db
    .select({ sagId: sag.id, citizenId: sag.citizenId })
    .from(sag)
    .where(eq(sag.id, sagId));
  if (!found) return false;
  const stamped = { status: "venter" as const, askedBy: "citizen" as const, askedAt: new Date(0) };
  await db.insert(faellesAnmodning).values({ ...found, ...partner, ...stamped, words });
  return true;
}

/**
 * Says the second yes, or ends the request: a no, or a yes taken back. What can still be said, the
 * database says.
 * @param db of a `faellesAnmodning.write` visit
 * @returns false when the visit opens no such request
 * @throws a database error that `actRefusal` reads
 */
export async function answerAnmodning(
  db: Database,
  id: string,
  answer: { yes: true; partner: Partner | null } | { yes: false; words: string },
): Promise<boolean> {
  const set = answer.yes
    ? { status: "faelles" as const, ...answer.partner }
    : { status: "slut" as const, endedWords: answer.words || null };
  const rows = await db
    .update(faellesAnmodning)
    .set(set)
    .where(eq(faellesAnmodning.id, id))
    .returning({ id: faellesAnmodning.id });
  return rows.length > 0;
}
