import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { planDraft, planSectionVersion } from "../../../db/schema/index.ts";
import { type PlanSections, readSections, type SectionState } from "./read-sections.server.ts";

export type SectionPage = Pick<PlanSections, "id" | "citizenId"> & {
  readonly section: SectionState;
};

/**
 * One section as it stands; null when the rules of the case know no such section.
 * @param db of a `rehabiliteringsplan.write` visit
 */
export async function readSection(db: Database, code: string): Promise<SectionPage | null> {
  const plan = await readSections(db, "full");
  const section = plan?.sections.find((one) => one.code === code);
  return plan && section ? { id: plan.id, citizenId: plan.citizenId, section } : null;
}

/**
 * Writes the next version of a section. Who and when the database stamps; a version that does not
 * know the newest one is refused by it (`saved_meanwhile`), so nobody's words are overwritten.
 * @param base the version that was on screen when the words were written; 0 for none
 */
export async function writeSection(
  db: Database,
  { id, citizenId, section }: SectionPage,
  { words, base }: { words: string; base: number },
): Promise<"written" | "unchanged"> {
  const { code, voice, version } = section;
  if (base === version && words === section.words) return "unchanged";
  await db.insert(planSectionVersion).values({
    ...{ planId: id, citizenId, code, voice, body: words, baseVersion: base },
    // What stands here for the database to stamp is replaced.
    ...{ version: base + 1, writtenByName: "", writtenByRole: "", writtenAt: new Date() },
  });
  return "written";
}

/**
 * Keeps what was typed for whoever typed it, through logging out; the plan stays as it is. Who and when
 * the database stamps.
 * @returns when it was kept
 */
export async function saveSectionDraft(
  db: Database,
  { id, citizenId, section: { code, voice } }: SectionPage,
  { words, base }: { words: string; base: number },
): Promise<Date> {
  const kept = { body: words, baseVersion: base, savedAt: new Date() };
  const [row] = await db
    .insert(planDraft)
    .values({ planId: id, citizenId, code, voice, personId: sql`visit_person()`, ...kept })
    .onConflictDoUpdate({
      target: [planDraft.planId, planDraft.code, planDraft.voice, planDraft.personId],
      set: kept,
    })
    .returning({ at: planDraft.savedAt });
  if (!row) throw new Error("a draft was not kept");
  return row.at;
}

/** Throws away what whoever is here has typed and not saved in the plan. */
export async function dropSectionDraft(
  db: Database,
  { id, section: { code, voice } }: SectionPage,
): Promise<void> {
  await db
    .delete(planDraft)
    .where(and(eq(planDraft.planId, id), eq(planDraft.code, code), eq(planDraft.voice, voice)));
}

/** The versions of a plan, the newest first: who wrote what, and when. */
export async function readHistory(db: Database, planId: string, code: string) {
  const rows = await db
    .select({
      id: planSectionVersion.id,
      voice: planSectionVersion.voice,
      version: planSectionVersion.version,
      body: planSectionVersion.body,
      byName: planSectionVersion.writtenByName,
      byAuthority: planSectionVersion.writtenByAuthority,
      at: planSectionVersion.writtenAt,
    })
    .from(planSectionVersion)
    .where(and(eq(planSectionVersion.planId, planId), eq(planSectionVersion.code, code)));
  return rows
    .map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}
export type SectionVersion = Awaited<ReturnType<typeof readHistory>>[number];
