import { and, eq } from "drizzle-orm";
import { readRevision } from "~/case/read-revision.ts";
import type { Database } from "../../../../db/client.ts";
import { progressionstrin, sag } from "../../../../db/schema/index.ts";
import type { checkValues } from "./trin.schema.ts";

type Planned = NonNullable<ReturnType<typeof checkValues>["planned"]>;

/**
 * Plans a step or a pause. Who and when the database stamps.
 * @param db of a `progression.plan` visit on the case
 * @throws a database error that `actRefusal` reads
 */
export async function planTrin(
  db: Database,
  sagId: string,
  kind: "trin" | "pause",
  planned: Planned,
): Promise<void> {
  const [found] = await db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId));
  if (!found) throw new Error("a visit to a case shows the case");
  const stamped = { status: "gaelder" as const, savedByName: "", savedAt: new Date(0) };
  await db.insert(progressionstrin).values({ sagId, kind, ...found, ...planned, ...stamped });
}

/**
 * Moves it, says how it became, or calls it off; nobody's newer version is overwritten.
 * @param db of a `progression.plan` visit on the case
 * @param planned null to call it off
 */
export async function changeTrin(
  db: Database,
  { id, revision }: { id: string; revision: string },
  planned: Planned | null,
): Promise<"saved" | "meanwhile"> {
  const read = readRevision(revision);
  const rows = await db
    .update(progressionstrin)
    .set({ ...(planned ?? { status: "aflyst" as const }), revision: read + 1 })
    .where(
      and(
        eq(progressionstrin.id, id),
        eq(progressionstrin.revision, read),
        eq(progressionstrin.status, "gaelder"),
      ),
    )
    .returning({ id: progressionstrin.id });
  return rows.length > 0 ? "saved" : "meanwhile";
}
