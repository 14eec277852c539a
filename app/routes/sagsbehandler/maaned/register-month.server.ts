import { and, eq, max } from "drizzle-orm";
import type { ActRefusal } from "../../../../consent/index.ts";
import type { Database } from "../../../../db/client.ts";
import { sag, ydelsesmaaned } from "../../../../db/schema/index.ts";
import type { Entry, MaanedIssue } from "./maaned.schema.ts";

/**
 * Registers a version of a month. What is paid, who registered and when the database works out and
 * stamps: what stands here for them is replaced.
 * @param db of a `ydelsesmaaned.register` visit on the case
 * @returns false when the visit does not open the case
 */
export async function registerMonth(db: Database, sagId: string, entry: Entry): Promise<boolean> {
  const [found] = await db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId));
  if (!found) return false;
  const { centihours, ...earned } = entry;
  // A new period stands beside those of the month; that no day is paid twice the database sees to.
  const [parts] =
    entry.version > 1
      ? []
      : await db
          .select({ last: max(ydelsesmaaned.part) })
          .from(ydelsesmaaned)
          .where(and(eq(ydelsesmaaned.sagId, sagId), eq(ydelsesmaaned.month, entry.month)));
  const part = entry.version > 1 ? entry.part : (parts?.last ?? 0) + 1;
  await db.insert(ydelsesmaaned).values({
    ...earned,
    ...{ part, sagId, citizenId: found.citizenId, hours: centihours / 100 },
    ...{ satser: { base: 0, threshold: 0, below: 0, above: 0, days: 0, ofDays: 0 }, amount: 0 },
    ...{ registeredAt: new Date(), registeredByName: "" },
  });
  return true;
}

/** The field a refusal of the database belongs to. */
export function issueOf(refusal: ActRefusal): MaanedIssue | null {
  switch (refusal) {
    case "month_ahead":
      return { field: "maaned", code: "monthAhead" };
    case "satser_missing":
      return { field: "maaned", code: "satserMissing" };
    case "period_known":
      return { field: "maaned", code: "monthKnown" };
    case "registered_meanwhile":
      return { field: "maaned", code: "meanwhile" };
    case "job_ended":
      return { field: "slags", code: "jobEnded" };
    default:
      return null;
  }
}
