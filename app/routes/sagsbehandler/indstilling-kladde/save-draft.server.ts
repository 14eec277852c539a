import { and, eq, sql } from "drizzle-orm";
import { readIndstillinger } from "~/case/indstilling/read-indstillinger.server.ts";
import { readRevision } from "~/case/read-revision.ts";
import type { Database } from "../../../../db/client.ts";
import { indstilling, sag } from "../../../../db/schema/index.ts";
import { checkDraft, type DraftIssue, type DraftValues } from "./draft.schema.ts";

export type SaveOutcome =
  | { readonly state: "gemt" | "afgivet" | "meanwhile" | "gone" }
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
  const saved = values.id ? await saveAgain(db, values, draft) : await begin(db, sagId, draft);
  if (saved === null) return { state: values.id ? "meanwhile" : "gone" };
  if (!give) return { state: "gemt" };
  await db
    .update(indstilling)
    .set({ status: "afgivet", revision: sql`${indstilling.revision} + 1` })
    .where(eq(indstilling.id, saved));
  return { state: "afgivet" };
}

type Draft = Pick<typeof indstilling.$inferInsert, "felter" | "megetBegraenset">;

async function begin(db: Database, sagId: string, draft: Draft): Promise<string | null> {
  const [found] = await db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId));
  if (!found) return null;
  const id = crypto.randomUUID();
  // Version, who and when are the database's, whatever a statement says.
  const stamped = { version: 1, savedAt: new Date(0), savedByName: "" };
  await db
    .insert(indstilling)
    .values({ id, sagId, ...found, ...draft, ...stamped, status: "kladde" });
  return id;
}

async function saveAgain(db: Database, { id, revision }: DraftValues, draft: Draft) {
  const read = readRevision(revision);
  const [row] = await db
    .update(indstilling)
    .set({ ...draft, revision: read + 1 })
    .where(
      and(eq(indstilling.id, id), eq(indstilling.revision, read), eq(indstilling.status, "kladde")),
    )
    .returning({ id: indstilling.id });
  return row?.id ?? null;
}
