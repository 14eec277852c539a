import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

/**
 * A period of trying what one can do at a workplace. Registered whether it was the municipality's own
 * (intern) or a company's (ekstern), so that one can count who got a fleksjob without the latter.
 */
export const arbejdsproevning = pgTable(
  "arbejdsproevning",
  {
    id: id(),
    ...inSag(),
    form: text("form", { enum: ["intern", "ekstern"] }).notNull(),
    place: text("place").notNull(),
    fromDay: date("from_day").notNull(),
    toDay: date("to_day").notNull(),
    /** Hundredths of an hour a week. */
    centihours: integer("centihours").notNull(),
    aim: text("aim").notNull(),
    /** How many days were agreed and how many the person came; null until it is over. */
    agreedDays: integer("agreed_days"),
    attendedDays: integer("attended_days"),
    /** How much was reached of what others reach, in per cent; null where nobody could say. */
    intensity: integer("intensity"),
    result: text("result"),
    status: text("status", { enum: ["aftalt", "afsluttet", "aflyst"] }).notNull(),
    cancelReason: text("cancel_reason"),
    /** Counts how often it was saved: who saves an older one than they read is told. */
    revision: integer("revision").notNull().default(1),
    savedByName: text("saved_by_name").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("arbejdsproevning_citizen").on(table.citizenId, table.fromDay),
    check("arbejdsproevning_form", sql`${table.form} in ('intern','ekstern')`),
    check("arbejdsproevning_place", sql`${table.place} ~ '\\S' and length(${table.place}) <= 120`),
    // A slip of the keyboard is no trial: at most a year, the portal's own limit.
    check("arbejdsproevning_order", sql`${table.toDay} - ${table.fromDay} between 0 and 366`),
    check("arbejdsproevning_hours", sql`${table.centihours} > 0`),
    check(
      "arbejdsproevning_attendance",
      sql`(${table.agreedDays} is null) = (${table.attendedDays} is null)
        and ${table.agreedDays} between 1 and ${table.toDay} - ${table.fromDay} + 1
        and ${table.attendedDays} between 0 and ${table.agreedDays}`,
    ),
    check("arbejdsproevning_intensity", sql`${table.intensity} between 1 and 100`),
    check(
      "arbejdsproevning_words",
      sql`${table.aim} ~ '\\S' and length(${table.aim}) <= 2000 and length(${table.result}) <= 2000
        and length(${table.cancelReason}) <= 2000`,
    ),
    // Over, it says how it went; cancelled, why; agreed, neither.
    check(
      "arbejdsproevning_status",
      sql`case ${table.status}
        when 'aftalt' then ${table.agreedDays} is null and ${table.intensity} is null
          and ${table.result} is null and ${table.cancelReason} is null
        when 'afsluttet' then ${table.agreedDays} is not null and coalesce(${table.result}, '') ~ '\\S'
          and ${table.cancelReason} is null
        when 'aflyst' then coalesce(${table.cancelReason}, '') ~ '\\S' and ${table.agreedDays} is null
          and ${table.intensity} is null and ${table.result} is null
        else false end`,
    ),
  ],
);
