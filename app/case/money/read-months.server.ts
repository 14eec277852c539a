import { desc, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { ydelsesmaaned } from "../../../db/schema/index.ts";

/**
 * Every month with all its versions, the newest month and the newest version first.
 * @param db of a `ydelsesmaaned.read` visit
 */
export async function readMonths(db: Database): Promise<Month[]> {
  const rows = await db
    .select({
      id: ydelsesmaaned.id,
      sagId: ydelsesmaaned.sagId,
      month: ydelsesmaaned.month,
      version: ydelsesmaaned.version,
      kind: ydelsesmaaned.kind,
      hours: ydelsesmaaned.hours,
      wage: ydelsesmaaned.wage,
      pension: ydelsesmaaned.pension,
      normalloen: ydelsesmaaned.normalloen,
      paysOn: ydelsesmaaned.paysOn,
      cause: ydelsesmaaned.cause,
      satser: ydelsesmaaned.satser,
      amount: ydelsesmaaned.amount,
      adjustment: ydelsesmaaned.adjustment,
      paid: sql<boolean>`${ydelsesmaaned.paysOn} < gate_today()`,
    })
    .from(ydelsesmaaned)
    .orderBy(desc(ydelsesmaaned.month), ydelsesmaaned.sagId, desc(ydelsesmaaned.version));
  // Two municipalities can each have paid a part of the month of a move.
  const months = Map.groupBy(rows, (row) => `${row.month} ${row.sagId}`);
  return [...months.values()].flatMap(([current, ...earlier]) =>
    current ? [{ current, earlier }] : [],
  );
}

type Row = typeof ydelsesmaaned.$inferSelect;
/** Amounts in øre, days as ISO days. */
export type MonthVersion = Pick<
  Row,
  | "id"
  | "month"
  | "version"
  | "kind"
  | "hours"
  | "wage"
  | "pension"
  | "normalloen"
  | "paysOn"
  | "cause"
  | "satser"
  | "amount"
  | "adjustment"
> & {
  /** Whether the day it is paid has passed. */
  readonly paid: boolean;
};
export interface Month {
  readonly current: MonthVersion;
  readonly earlier: readonly MonthVersion[];
}
