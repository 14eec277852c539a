import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { authorityId } from "./authority.ts";
import { id, instant } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

/**
 * A citizen's request to see the papers of the case (forvaltningsloven § 9). What is given is put
 * among the papers or sent; here stands what was asked, by when, and what was answered.
 */
export const aktindsigt = pgTable(
  "aktindsigt",
  {
    id: id(),
    ...inSag(),
    authorityId: authorityId("authority_id").notNull(),
    wish: text("wish").notNull(),
    status: text("status", { enum: ["anmodet", "givet", "afslaaet"] }).notNull(),
    askedAt: instant("asked_at").notNull(),
    /** The last day to answer, by the rule `aktindsigt` of the case's regelsæt. */
    answerBy: date("answer_by").notNull(),
    /** What was given and where it is, or why it was not. */
    answer: text("answer"),
    /** How to complain of a no (forvaltningsloven § 25). */
    klagevejledning: text("klagevejledning"),
    answeredAt: instant("answered_at"),
    answeredByName: text("answered_by_name"),
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("aktindsigt_citizen").on(table.citizenId),
    unique("aktindsigt_in_sag").on(table.id, table.sagId, table.citizenId),
    check(
      "aktindsigt_words",
      sql`${table.wish} ~ '\\S' and length(${table.wish}) <= 4000 and length(${table.answer}) <= 10000
        and length(${table.klagevejledning}) <= 10000`,
    ),
    check(
      "aktindsigt_answer",
      sql`case ${table.status}
        when 'anmodet' then ${table.answer} is null and ${table.klagevejledning} is null and ${table.answeredAt} is null
        when 'givet' then coalesce(${table.answer}, '') ~ '\\S' and ${table.klagevejledning} is null and ${table.answeredAt} is not null
        when 'afslaaet' then coalesce(${table.answer}, '') ~ '\\S' and coalesce(${table.klagevejledning}, '') ~ '\\S' and ${table.answeredAt} is not null
        else false end`,
    ),
  ],
);

/**
 * What the citizen is told when a request takes longer than the law's days: why, and when the answer
 * can be expected (forvaltningsloven § 16, stk. 2). Told again, it is a new row; the newest day counts.
 */
export const aktindsigtDelay = pgTable(
  "aktindsigt_delay",
  {
    id: id(),
    ...inSag(),
    aktindsigtId: uuid("aktindsigt_id").notNull(),
    reason: text("reason").notNull(),
    /** The day the answer can be expected by: a promise, not the law's. */
    answerBy: date("answer_by").notNull(),
    toldAt: instant("told_at").notNull(),
    toldByName: text("told_by_name").notNull(),
  },
  (table) => [
    foreignKey({
      name: "aktindsigt_delay_of_request",
      columns: [table.aktindsigtId, table.sagId, table.citizenId],
      foreignColumns: [aktindsigt.id, aktindsigt.sagId, aktindsigt.citizenId],
    }),
    index("aktindsigt_delay_citizen").on(table.citizenId),
    check(
      "aktindsigt_delay_words",
      sql`${table.reason} ~ '\\S' and length(${table.reason}) <= 10000`,
    ),
  ],
);
