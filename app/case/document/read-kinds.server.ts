import { asc, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { documentType } from "../../../db/schema/index.ts";

/**
 * The kinds of paper that one side may add, in the order to choose from. No personal data.
 * @param db of any visit
 */
export async function readKinds(db: Database, side: "citizen" | "authority") {
  return db
    .select({ code: documentType.code, label: documentType.label })
    .from(documentType)
    .where(sql`${side} = any (${documentType.addedBy})`)
    .orderBy(asc(documentType.ordinal));
}

export type PaperKind = Awaited<ReturnType<typeof readKinds>>[number];
