import { and, eq, sql } from "drizzle-orm";
import { readIndstillinger } from "~/case/indstilling/read-indstillinger.server.ts";
import { readRevision } from "~/case/read-revision.ts";
import type { Database } from "../../../../db/client.ts";
import { indstilling, sag } from "../../../../db/schema/index.ts";
import { checkDraft, type DraftIssue, type DraftValues } from "./draft.schema.ts";

type Saved = { readonly id: string; readonly revision: number; readonly at: Date };

export type SaveOutcome =
  | { readonly state: "afgivet" | "meanwhile" | "gone" }
  | ({ readonly state: "gemt" } & Saved)
  | { readonly state: "wrong"; readonly issues: readonly DraftIssue[] };

/**
 * Saves the draft, or saves and gives it. Who, when and in whose name the database stamps.
 * @param db of an `indstilling.write` visit on the case
 * @throws a database error that `actRefusal` reads
 */
export async function saveDraft(
  db: Database,
  sagId: string,
  values: DraftValues,
  give: boolean,
): Promise<SaveOutcome> {
  const { felter: rules } = await readIndstillinger(db);
  const issues = checkDraft(values, rules, give);
  if (issues.length > 0) return { state: "wrong", issues };
  const known = rules.map(({ code }) => [code, values.felter[code] ?? ""]);
  const draft = {
    felter: Object.fromEntries(known.filter(([, words]) => words !== "")),
    megetBegraenset: values.megetBegraenset,
  };
  const written = values.id ? await saveAgain(db, values, draft) : await begin(db, sagId, draft);
  if (written === null) return { state: values.id ? "meanwhile" : "gone" };
  if (!give) return { state: "gemt", ...written };
  await db
    .update(indstilling)
    .set({ status: "afgivet", revision: sql`${indstilling.revision} + 1` })
    .where(eq(indstilling.id, written.id));
  return { state: "afgivet" };
}

const saved = { id: indstilling.id, revision: indstilling.revision, at: indstilling.savedAt };
type Draft = Pick<typeof indstilling.$inferInsert, "felter" | "megetBegraenset">;

async function begin(db: Database, sagId: string, draft: Draft): Promise<Saved | null> {
  const [found] = await db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId));
  if (!found) return null;
  // Version, who and when are the database's, whatever a statement says.
  const stamped = { version: 1, savedAt: new Date(0), savedByName: "" };
  const [row] = await db
    .insert(indstilling)
    .values({ sagId, ...found, ...draft, ...stamped, status: "kladde" })
    .returning(saved);
  return row ?? null;
}

async function saveAgain(db: Database, { id, revision }: DraftValues, draft: Draft) {
  const read = readRevision(revision);
  const [row] = await db
    .update(indstilling)
    .set({ ...draft, revision: read + 1 })
    .where(
      and(eq(indstilling.id, id), eq(indstilling.revision, read), eq(indstilling.status, "kladde")),
    )
    .returning(saved);
  return row ?? null;
}
