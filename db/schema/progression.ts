import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

/**
 * How the hours of a job grow: a step (so many hours from a day on, and how many they became) or a pause
 * (from, to, why). A pause is no breach, so it stands in the same plan as the steps it moves.
 */
export const progressionstrin = pgTable(
  "progressionstrin",
  {
    id: id(),
    ...inSag(),
    kind: text("kind", { enum: ["trin", "pause"] }).notNull(),
    fromDay: date("from_day").notNull(),
    /** The last day of a pause. */
    toDay: date("to_day"),
    /** Planned and worked hours a week, in hundredths; worked is null while nobody has said it. */
    centihours: integer("centihours"),
    actualCentihours: integer("actual_centihours"),
    reason: text("reason"),
    status: text("status", { enum: ["gaelder", "aflyst"] }).notNull(),
    /** Counts how often it was saved: who saves an older one than they read is told. */
    revision: integer("revision").notNull().default(1),
    savedByName: text("saved_by_name").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [
    foreignKey({
      name: "progressionstrin_of_sag",
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("progressionstrin_citizen").on(table.citizenId, table.fromDay),
    check("progressionstrin_status", sql`${table.status} in ('gaelder','aflyst')`),
    check(
      "progressionstrin_kind",
      sql`case ${table.kind}
        when 'trin' then ${table.toDay} is null and ${table.reason} is null and ${table.centihours} > 0
          and (${table.actualCentihours} is null or ${table.actualCentihours} >= 0)
        when 'pause' then ${table.toDay} - ${table.fromDay} between 0 and 366 and ${table.centihours} is null
          and ${table.actualCentihours} is null and coalesce(${table.reason}, '') ~ '\\S'
          and length(${table.reason}) <= 500
        else false end`,
    ),
  ],
);
