import { eq } from "drizzle-orm";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { statusColumns } from "~/case/sag/status-columns.ts";
import { settled } from "~/case/sag/step.ts";
import type { Database } from "../../../../db/client.ts";
import { sag } from "../../../../db/schema/index.ts";

/**
 * What is waited for now, and who said so last; undefined when the visit shows no such case.
 * @param db of a `sag.waiting` visit on the case
 */
export async function readWaiting(db: Database, sagId: string) {
  const [rows, citizen] = await Promise.all([
    db
      .select({ ...statusColumns, saidBy: sag.waitingSaidBy })
      .from(sag)
      .where(eq(sag.id, sagId)),
    readCitizenName(db),
  ]);
  const [row] = rows;
  if (!row) return undefined;
  const { waitingFor, waitingForWho, waitingExpected, waitingRevision, saidBy } = settled(row);
  return { citizen, waitingFor, waitingForWho, waitingExpected, waitingRevision, saidBy };
}

export type WaitingNow = NonNullable<Awaited<ReturnType<typeof readWaiting>>>;
