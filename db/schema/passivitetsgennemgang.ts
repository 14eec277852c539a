import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

/**
 * A leader's review of a case that passed a passivity limit: what was counted, what came of it, and why.
 * A fact once it is written; nothing of it changes what somebody is paid (docs/adr/0025).
 */
export const passivitetsgennemgang = pgTable(
  "passivitetsgennemgang",
  {
    id: id(),
    ...inSag(),
    /** The first day on ledighedsydelse, stamped like all that was counted. */
    since: date("since").notNull(),
    /** What the time was counted from: that day, the end of a praktik, or the review before. */
    countedFrom: date("counted_from").notNull(),
    /** Days of lawful absence that did not count. */
    absentDays: integer("absent_days").notNull(),
    dueOn: date("due_on").notNull(),
    outcome: text("outcome", { enum: ["genbehandling", "fortsaettes"] }).notNull(),
    begrundelse: text("begrundelse").notNull(),
    reviewedAt: instant("reviewed_at").notNull(),
    reviewedByName: text("reviewed_by_name").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("passivitetsgennemgang_citizen").on(table.citizenId, table.reviewedAt),
    check(
      "passivitetsgennemgang_outcome",
      sql`${table.outcome} in ('genbehandling','fortsaettes')`,
    ),
    check(
      "passivitetsgennemgang_words",
      sql`${table.begrundelse} ~ '\\S' and length(${table.begrundelse}) <= 2000`,
    ),
    check(
      "passivitetsgennemgang_days",
      sql`${table.absentDays} >= 0 and ${table.countedFrom} between ${table.since} and ${table.dueOn}`,
    ),
  ],
);
