import { and, eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { arbejdsproevning, sag } from "../../../../db/schema/index.ts";
import type { Agreed, Outcome } from "./proevning.schema.ts";

/** What is done to a trial that is agreed. */
export type Change =
  | { readonly do: "gem"; readonly agreed: Agreed }
  | { readonly do: "afslut"; readonly agreed: Agreed; readonly outcome: Outcome }
  | { readonly do: "aflys"; readonly reason: string };

/**
 * Agrees a trial. Who and when the database stamps.
 * @param db of an `arbejdsproevning.register` visit on the case
 */
export async function agreeProevning(db: Database, sagId: string, agreed: Agreed): Promise<void> {
  const [found] = await db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId));
  if (!found) throw new Error("a visit to a case shows the case");
  const stamped = { savedByName: "", savedAt: new Date() };
  await db
    .insert(arbejdsproevning)
    .values({ sagId, ...found, ...agreed, ...stamped, status: "aftalt" });
}

/**
 * Changes, ends or calls off a trial; nobody's newer version is overwritten.
 * @param db of an `arbejdsproevning.register` visit on the case
 */
export async function changeProevning(
  db: Database,
  { id, revision }: { id: string; revision: number },
  change: Change,
): Promise<"saved" | "meanwhile"> {
  const set =
    change.do === "gem"
      ? change.agreed
      : change.do === "afslut"
        ? { ...change.agreed, ...change.outcome, status: "afsluttet" as const }
        : { cancelReason: change.reason, status: "aflyst" as const };
  const rows = await db
    .update(arbejdsproevning)
    .set({ ...set, revision: revision + 1 })
    .where(
      and(
        eq(arbejdsproevning.id, id),
        eq(arbejdsproevning.revision, revision),
        eq(arbejdsproevning.status, "aftalt"),
      ),
    )
    .returning({ id: arbejdsproevning.id });
  return rows.length > 0 ? "saved" : "meanwhile";
}
