import { desc, eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { authority, sag, sagContact } from "../../../db/schema/index.ts";
import { currentFirst } from "./current-case.ts";
import { statusColumns } from "./status-columns.ts";
import { settled } from "./step.ts";

/**
 * Where the newest case is, and who to call; null without a case. Dates are ISO days.
 * @param db of a visit that opens the section `sag`
 */
export async function readStatus(db: Database) {
  const [row] = await db
    .select({
      authority: authority.name,
      ...statusColumns,
      phaseDates: sag.phaseDates,
      contactName: sagContact.name,
      contactTitle: sagContact.title,
      contactPhone: sagContact.phone,
    })
    .from(sag)
    .innerJoin(authority, eq(authority.id, sag.authorityId))
    .leftJoin(sagContact, eq(sagContact.sagId, sag.id))
    .orderBy(...currentFirst, desc(sagContact.primary))
    .limit(1);
  return row ? settled(row) : null;
}

export type SagStatus = NonNullable<Awaited<ReturnType<typeof readStatus>>>;
