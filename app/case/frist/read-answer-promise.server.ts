import { and, eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { regel, sag } from "../../../db/schema/index.ts";
import { currentFirst } from "../sag/current-case.ts";

/**
 * Within what time an answer to a message is promised in the newest case; null where nothing is.
 * @param db of a visit that opens the section `sag`
 */
export async function readAnswerPromise(db: Database) {
  const [rule] = await db
    .select({
      amount: regel.amount,
      unit: regel.unit,
      times: regel.times,
      repeats: regel.repeats,
    })
    .from(sag)
    .innerJoin(regel, and(eq(regel.regelsaet, sag.regelsaet), eq(regel.code, "answer")))
    .orderBy(...currentFirst)
    .limit(1);
  return rule ?? null;
}
