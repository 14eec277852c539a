import { and, eq } from "drizzle-orm";
import { formId } from "~/case/form-id.server.ts";
import { readRevision } from "~/case/read-revision.ts";
import type { Database } from "../../../../db/client.ts";
import { moede, sag } from "../../../../db/schema/index.ts";
import type { MoedeFacts, MoedeValues } from "./moede.schema.ts";

/** What the office does to a meeting: its facts, or how it ended. */
export type Change =
  | { facts: MoedeFacts; invite: boolean }
  | { status: "holdt" }
  | { status: "aflyst"; reason: string };

/**
 * A new meeting that is only planned; answers its id and whether the same form had made it before, or
 * null when the visit opens no such case.
 * @param db of a `moede.arrange` visit
 * @param key of the form: sent twice it is one meeting
 */
export async function planMeeting(
  db: Database,
  { sagId, key }: { sagId: string; key: string },
  { startsAt, ...facts }: MoedeFacts,
): Promise<{ id: string; known: boolean } | null> {
  const [found] = await db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId));
  if (!found) return null;
  const id = formId(key, [sagId, startsAt, facts]);
  // Who and when are stamped by the trigger guard_moede, whatever a statement says.
  const made = await db
    .insert(moede)
    .values({
      ...{ id, sagId, ...found, ...facts, startsAt: new Date(startsAt) },
      ...{ status: "planlagt", savedAt: new Date(0), savedByName: "" },
    })
    .onConflictDoNothing({ target: moede.id })
    .returning({ id: moede.id });
  return { id, known: made.length === 0 };
}

/**
 * Changes a meeting over the version that was read, and nobody's newer one.
 * @param db of a `moede.arrange` visit
 * @returns false when the visit opens no such meeting
 * @throws a database error that `actRefusal` reads
 */
export async function changeMeeting(
  db: Database,
  { id, sagId }: { id: string; sagId: string },
  change: Change,
  revision: MoedeValues["revision"],
): Promise<boolean> {
  const changed = await db
    .update(moede)
    .set({ ...columnsOf(change), revision: readRevision(revision) + 1 })
    .where(and(eq(moede.id, id), eq(moede.sagId, sagId)))
    .returning({ id: moede.id });
  return changed.length > 0;
}

function columnsOf(change: Change): Partial<typeof moede.$inferInsert> {
  if ("facts" in change) {
    const { startsAt, ...facts } = change.facts;
    return {
      ...{ ...facts, startsAt: new Date(startsAt) },
      ...(change.invite ? { status: "indkaldt" } : {}),
    };
  }
  return change.status === "holdt"
    ? { status: "holdt" }
    : { status: "aflyst", cancelReason: change.reason || null };
}
