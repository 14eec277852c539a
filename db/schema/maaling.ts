import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, integer, pgTable, unique } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

/**
 * How a person says it goes on one day, from 1 to 10 in each area they answer. Theirs alone to say;
 * those who follow the case read it.
 */
export const maaling = pgTable(
  "maaling",
  {
    id: id(),
    ...inSag(),
    measuredOn: date("measured_on").notNull(),
    arbejde: integer("arbejde"),
    helbred: integer("helbred"),
    tro: integer("tro"),
    enteredAt: instant("entered_at").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("maaling_citizen").on(table.citizenId),
    unique("maaling_once").on(table.sagId, table.measuredOn),
    check(
      "maaling_scores",
      sql`${table.arbejde} between 1 and 10 and ${table.helbred} between 1 and 10
        and ${table.tro} between 1 and 10 and coalesce(${table.arbejde}, ${table.helbred}, ${table.tro}) is not null`,
    ),
  ],
);
