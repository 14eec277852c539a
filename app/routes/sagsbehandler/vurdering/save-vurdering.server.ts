import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { arbejdsevnevurdering, regelGraense, sag } from "../../../../db/schema/index.ts";
import { checkWhole } from "./check-whole.ts";
import type { VurderingDraft, VurderingIssue } from "./vurdering.schema.ts";

/** The draft that is gone on with; null for a new one. */
type Draft = { id: string; revision: number } | null;

const numbers = {
  id: arbejdsevnevurdering.id,
  revision: arbejdsevnevurdering.revision,
  at: arbejdsevnevurdering.savedAt,
};
type Saved = { readonly id: string; readonly revision: number; readonly at: Date };

export type SaveOutcome =
  | { readonly state: "offentliggjort" | "meanwhile" | "gone" }
  | ({ readonly state: "gemt" } & Saved)
  | { readonly state: "notWhole"; readonly issues: readonly VurderingIssue[] };

/**
 * Saves the draft, or saves and publishes it. Who and when the database stamps, and it works out the
 * hours; nobody's newer draft is overwritten.
 * @param db of an `arbejdsevne.assess` visit on the case
 */
export async function saveVurdering(
  db: Database,
  sagId: string,
  { draft, at, publish }: { draft: VurderingDraft; at: Draft; publish: boolean },
): Promise<SaveOutcome> {
  const [found] = await db
    .select({ citizenId: sag.citizenId, below: regelGraense.hours })
    .from(sag)
    .leftJoin(
      regelGraense,
      and(eq(regelGraense.regelsaet, sag.regelsaet), eq(regelGraense.code, "developmentBelow")),
    )
    .where(eq(sag.id, sagId));
  if (!found) return { state: "gone" };
  const issues = publish ? checkWhole(draft, (found.below ?? 0) * 100) : [];
  if (issues.length > 0) return { state: "notWhole", issues };
  const saved = at
    ? await saveAgain(db, at, draft)
    : await begin(db, { sagId, citizenId: found.citizenId }, draft);
  if (!saved) return { state: "meanwhile" };
  if (!publish) return { state: "gemt", ...saved };
  await db
    .update(arbejdsevnevurdering)
    .set({ status: "offentliggjort", revision: sql`${arbejdsevnevurdering.revision} + 1` })
    .where(eq(arbejdsevnevurdering.id, saved.id));
  return { state: "offentliggjort" };
}

async function begin(
  db: Database,
  of: { sagId: string; citizenId: string },
  draft: VurderingDraft,
): Promise<Saved | undefined> {
  // What stands here for the database to stamp is replaced.
  const stamped = { version: 1, effectiveCentihours: 0, savedByName: "", savedAt: new Date() };
  const [row] = await db
    .insert(arbejdsevnevurdering)
    .values({ ...of, ...draft, ...stamped, status: "kladde" })
    .returning(numbers);
  return row;
}

async function saveAgain(
  db: Database,
  { id, revision }: { id: string; revision: number },
  draft: VurderingDraft,
): Promise<Saved | undefined> {
  const [row] = await db
    .update(arbejdsevnevurdering)
    .set({ ...draft, revision: revision + 1 })
    .where(
      and(
        eq(arbejdsevnevurdering.id, id),
        eq(arbejdsevnevurdering.revision, revision),
        eq(arbejdsevnevurdering.status, "kladde"),
      ),
    )
    .returning(numbers);
  return row;
}
