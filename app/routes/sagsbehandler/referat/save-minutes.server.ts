import { and, eq } from "drizzle-orm";
import { readRevision } from "~/case/read-revision.ts";
import type { Database } from "../../../../db/client.ts";
import { moede, referat, referatKladde } from "../../../../db/schema/index.ts";
import type { ReferatValues } from "./referat.schema.ts";

type Where = { sag: string; id: string };

/**
 * Keeps the minutes as the office's draft, over the one that was read.
 * @param db of a `referat.write` visit
 * @returns "noMeeting" when the visit opens no such meeting, "meanwhile" when the draft that was read is
 *   gone: its minutes were given
 * @throws a database error that `actRefusal` reads
 */
export async function saveDraft(
  db: Database,
  { sag: sagId, id: moedeId }: Where,
  { tekst: body, kladde }: ReferatValues,
): Promise<"saved" | "noMeeting" | "meanwhile"> {
  const revision = readRevision(kladde) + 1;
  if (revision > 1) {
    const changed = await db
      .update(referatKladde)
      .set({ revision, body })
      .where(and(eq(referatKladde.moedeId, moedeId), eq(referatKladde.sagId, sagId)))
      .returning({ id: referatKladde.moedeId });
    return changed.length > 0 ? "saved" : "meanwhile";
  }
  const [found] = await db
    .select({ citizenId: moede.citizenId })
    .from(moede)
    .where(and(eq(moede.id, moedeId), eq(moede.sagId, sagId)));
  if (!found) return "noMeeting";
  // Who and when are stamped by the trigger guard_referat_kladde, whatever a statement says.
  await db.insert(referatKladde).values({
    ...{ ...found, moedeId, sagId, revision, body },
    ...{ savedAt: new Date(0), savedByName: "" },
  });
  return "saved";
}

/**
 * Gives the citizen a version of the minutes, on top of the one that was read. It is saved over the draft
 * first, so that what somebody else has written there meanwhile is not given unread, nor lost.
 * @param db of a `referat.write` visit
 * @throws a database error that `actRefusal` reads
 */
export async function giveMinutes(
  db: Database,
  where: Where,
  values: ReferatValues,
): Promise<"saved" | "noMeeting" | "meanwhile"> {
  const saved = await saveDraft(db, where, values);
  if (saved !== "saved") return saved;
  const [draft] = await db
    .select({ citizenId: referatKladde.citizenId })
    .from(referatKladde)
    .where(eq(referatKladde.moedeId, where.id));
  if (!draft) return "noMeeting";
  // Who and when are stamped by the trigger guard_referat, and end_referat_kladde takes the draft away.
  await db.insert(referat).values({
    ...{ ...draft, moedeId: where.id, sagId: where.sag, body: values.tekst },
    ...{ version: readRevision(values.udgave) + 1, givenAt: new Date(0), givenByName: "" },
  });
  return "saved";
}
