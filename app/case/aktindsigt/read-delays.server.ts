import { asc, eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { aktindsigtDelay } from "../../../db/schema/index.ts";

/**
 * Why requests could not be answered in time and which day was promised then, the first one first.
 * @param db of a visit that opens the section `aktindsigt`
 * @param sagId of one case; all of the visit's without it
 */
export const readDelays = (db: Database, sagId?: string) =>
  db
    .select({
      of: aktindsigtDelay.aktindsigtId,
      reason: aktindsigtDelay.reason,
      answerBy: aktindsigtDelay.answerBy,
      toldAt: aktindsigtDelay.toldAt,
    })
    .from(aktindsigtDelay)
    .where(sagId === undefined ? undefined : eq(aktindsigtDelay.sagId, sagId))
    .orderBy(asc(aktindsigtDelay.toldAt));
