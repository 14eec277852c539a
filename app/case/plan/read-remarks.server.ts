import { and, asc, eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { planRemark, planSection } from "../../../db/schema/index.ts";

/**
 * The citizen's remarks on the plan, the oldest first, each with the section it is pinned to.
 * @param db of a visit that opens the section `rehabiliteringsplan`
 */
export async function readRemarks(db: Database) {
  const rows = await db
    .select({
      id: planRemark.id,
      sectionId: planSection.id,
      planId: planRemark.planId,
      code: planRemark.code,
      body: planRemark.body,
      version: planRemark.version,
      stands: planSection.version,
      at: planRemark.writtenAt,
      takenBackAt: planRemark.takenBackAt,
    })
    .from(planRemark)
    .innerJoin(
      planSection,
      and(eq(planSection.planId, planRemark.planId), eq(planSection.code, planRemark.code)),
    )
    .orderBy(asc(planRemark.writtenAt));
  return rows.map(({ version, stands, at, takenBackAt, ...row }) => ({
    ...row,
    /** Whether the section has been changed since it was written. */
    earlier: version < stands,
    at: at.toISOString(),
    takenBackAt: takenBackAt?.toISOString() ?? null,
  }));
}
export type Remark = Awaited<ReturnType<typeof readRemarks>>[number];
