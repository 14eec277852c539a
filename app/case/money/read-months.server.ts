import { desc, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { ydelsesmaaned } from "../../../db/schema/index.ts";

/**
 * Every period of every month with all its versions, the newest period and the newest version first.
 * @param db of a `ydelsesmaaned.read` visit
 */
export async function readMonths(db: Database): Promise<Month[]> {
  const rows = await db
    .select({
      id: ydelsesmaaned.id,
      sagId: ydelsesmaaned.sagId,
      month: ydelsesmaaned.month,
      part: ydelsesmaaned.part,
      fromDay: ydelsesmaaned.fromDay,
      toDay: ydelsesmaaned.toDay,
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
  // A month can pass from one benefit to the other, and in the month of a move two municipalities pay.
  const months = Map.groupBy(rows, (row) => `${row.month} ${row.sagId} ${row.part}`);
  return [...months.values()]
    .flatMap(([current, ...earlier]) => (current ? [{ current, earlier }] : []))
    .toSorted((a, b) => (a.current.fromDay < b.current.fromDay ? 1 : -1));
}

type Row = typeof ydelsesmaaned.$inferSelect;
/** Amounts in øre, days as ISO days. */
export type MonthVersion = Pick<
  Row,
  | "id"
  | "month"
  | "part"
  | "fromDay"
  | "toDay"
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
