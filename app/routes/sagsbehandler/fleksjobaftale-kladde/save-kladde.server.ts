import { and, eq, sql } from "drizzle-orm";
import { readRevision } from "~/case/read-revision.ts";
import type { Database } from "../../../../db/client.ts";
import { fleksjobaftale, sag } from "../../../../db/schema/index.ts";
import type { checkValues } from "./kladde.schema.ts";

type Draft = ReturnType<typeof checkValues>["draft"];

/**
 * Saves the draft, or saves and sends it to the citizen. Version, effective hours, who and when the
 * database stamps.
 * @param db of a `fleksjobaftale.write` visit on the case
 * @throws a database error that `actRefusal` reads
 */
export async function saveKladde(
  db: Database,
  sagId: string,
  { id, revision }: { id: string; revision: string },
  draft: Draft,
  send: boolean,
): Promise<"gemt" | "sendt" | "meanwhile"> {
  const saved = id ? await saveAgain(db, id, revision, draft) : await begin(db, sagId, draft);
  if (!saved) return "meanwhile";
  if (!send) return "gemt";
  await db
    .update(fleksjobaftale)
    .set({ status: "tilBorger", revision: sql`${fleksjobaftale.revision} + 1` })
    .where(eq(fleksjobaftale.id, saved));
  return "sendt";
}

async function begin(db: Database, sagId: string, draft: Draft): Promise<string> {
  const [found] = await db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId));
  if (!found) throw new Error("a visit to a case shows the case");
  const id = crypto.randomUUID();
  const stamped = { version: 1, savedAt: new Date(0), savedByName: "", status: "kladde" as const };
  await db.insert(fleksjobaftale).values({ id, sagId, ...found, ...draft, ...stamped });
  return id;
}

async function saveAgain(db: Database, id: string, revision: string, draft: Draft) {
  const read = readRevision(revision);
  const [row] = await db
    .update(fleksjobaftale)
    .set({ ...draft, revision: read + 1 })
    .where(
      and(
        eq(fleksjobaftale.id, id),
        eq(fleksjobaftale.revision, read),
        eq(fleksjobaftale.status, "kladde"),
      ),
    )
    .returning({ id: fleksjobaftale.id });
  return row?.id ?? null;
}
