import { eq } from "drizzle-orm";
import { formId } from "~/case/form-id.server.ts";
import { readRemarks } from "~/case/plan/read-remarks.server.ts";
import type { Database } from "../../../../db/client.ts";
import { planRemark, planSection } from "../../../../db/schema/index.ts";

/**
 * A section with what the citizen has to say to it; null when the citizen's plan has no such section
 * or nothing can be pinned to it.
 * @param db of a visit that opens the section `rehabiliteringsplan`
 */
export async function readRemarkPage(db: Database, code: string) {
  const [sections, remarks] = await Promise.all([db.select().from(planSection), readRemarks(db)]);
  // Looked for here: the code comes out of an address, which may hold what no database stores.
  const section = sections.find((one) => one.code === code);
  if (!section?.version) return null;
  const { id, planId, citizenId, heading, body, version } = section;
  return {
    ...{ planId, citizenId, heading, body, version },
    remarks: remarks.filter(
      ({ sectionId, takenBackAt }) => sectionId === id && takenBackAt === null,
    ),
  };
}

/**
 * Pins a remark to the version of the section that was on screen, also when a newer one stands there
 * by now: it was said to that one. When, the database stamps.
 * @param db of a `rehabiliteringsplan.remark` visit
 * @param key of the form: sent twice it is one remark
 * @returns false when the plan has no such section
 */
export async function writeRemark(
  db: Database,
  code: string,
  { key, words, version }: { key: string; words: string; version: number },
): Promise<boolean> {
  const section = await readRemarkPage(db, code);
  if (!section) return false;
  const { planId, citizenId } = section;
  const remark = { planId, citizenId, code, version, body: words };
  await db
    .insert(planRemark)
    .values({ ...remark, id: formId(key, remark), writtenAt: new Date() })
    .onConflictDoNothing({ target: planRemark.id });
  return true;
}

/**
 * Takes a remark back: it goes along no more. Once it is, the database refuses it (`already_over`).
 * @param db of a `rehabiliteringsplan.remark` visit
 * @returns false when there is none to take back
 */
export async function takeRemarkBack(db: Database, id: string): Promise<boolean> {
  const taken = await db
    .update(planRemark)
    .set({ takenBackAt: new Date() })
    .where(eq(planRemark.id, id))
    .returning({ id: planRemark.id });
  return taken.length > 0;
}
