import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, pgTable, text } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

/**
 * A period of holiday or illness: told once, seen by the office that follows the case and by the one
 * that pays. It says nothing of what somebody is ill with.
 */
export const fravaer = pgTable(
  "fravaer",
  {
    id: id(),
    ...inSag(),
    kind: text("kind", { enum: ["ferie", "sygdom"] }).notNull(),
    fromDay: date("from_day").notNull(),
    /** The last day; null while an illness has no end yet. */
    toDay: date("to_day"),
    status: text("status", { enum: ["gaelder", "aflyst"] })
      .notNull()
      .default("gaelder"),
    enteredAt: instant("entered_at").notNull(),
    enteredByName: text("entered_by_name").notNull(),
    enteredByRole: text("entered_by_role").notNull(),
    cancelledAt: instant("cancelled_at"),
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("fravaer_citizen").on(table.citizenId, table.fromDay),
    check("fravaer_kind", sql`${table.kind} in ('ferie','sygdom')`),
    check("fravaer_status", sql`${table.status} in ('gaelder','aflyst')`),
    check("fravaer_order", sql`${table.toDay} >= ${table.fromDay}`),
    check("fravaer_length", sql`${table.toDay} - ${table.fromDay} <= 366`),
    check("fravaer_end", sql`${table.kind} = 'sygdom' or ${table.toDay} is not null`),
    check(
      "fravaer_cancelled",
      sql`(${table.status} = 'aflyst') = (${table.cancelledAt} is not null)`,
    ),
  ],
);
