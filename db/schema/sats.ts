import { sql } from "drizzle-orm";
import { bigint, boolean, check, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/**
 * A rate of one year: what benefits are counted with. Data and not code, with where it comes from and
 * whether anybody has checked it; the interface calls them "vejledende".
 */
export const sats = pgTable(
  "sats",
  {
    year: integer("year").notNull(),
    code: text("code", {
      enum: [
        "maxDagpenge",
        "fleksloentilskud",
        "loengraense",
        "fradragUnder",
        "fradragOver",
        "ledighedsydelse",
        "dageOmUgen",
      ],
    }).notNull(),
    /** Øre, whole per cent, or days. */
    amount: bigint("amount", { mode: "number" }).notNull(),
    unit: text("unit", { enum: ["oere", "procent", "dage"] }).notNull(),
    source: text("source").notNull(),
    verified: boolean("verified").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.year, table.code] }),
    check("sats_amount", sql`${table.amount} > 0`),
    check("sats_unit", sql`${table.unit} in ('oere','procent','dage')`),
  ],
);
