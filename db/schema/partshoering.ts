import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { afgoerelse } from "./afgoerelse.ts";
import { id, instant } from "./columns.ts";
import { inSag } from "./sag.ts";

/**
 * What the municipality intends, put before the citizen while the decision is a draft
 * (forvaltningsloven § 19). The citizen reads this and never the draft.
 */
export const partshoering = pgTable(
  "partshoering",
  {
    id: id(),
    ...inSag(),
    afgoerelseId: uuid("afgoerelse_id").notNull().unique(),
    /** Of the draft, as it was when the citizen was asked. */
    title: text("title").notNull(),
    form: text("form", { enum: ["skriftlig", "mundtlig"] }).notNull(),
    /** What the municipality intends to decide. */
    intended: text("intended").notNull(),
    /** What it intends to rely on. */
    facts: text("facts").notNull(),
    answerBy: date("answer_by").notNull(),
    sentAt: instant("sent_at").notNull(),
    sentByName: text("sent_by_name").notNull(),
    answer: text("answer"),
    /** In writing by the citizen, or spoken and written down by the office. */
    answerForm: text("answer_form", { enum: ["skriftlig", "mundtlig"] }),
    answeredAt: instant("answered_at"),
    answerByName: text("answer_by_name"),
  },
  (table) => [
    foreignKey({
      name: "partshoering_of_afgoerelse",
      columns: [table.afgoerelseId, table.sagId, table.citizenId],
      foreignColumns: [afgoerelse.id, afgoerelse.sagId, afgoerelse.citizenId],
    }),
    index("partshoering_citizen").on(table.citizenId),
    check("partshoering_form", sql`${table.form} in ('skriftlig','mundtlig')`),
    check(
      "partshoering_words",
      sql`${table.intended} ~ '\\S' and ${table.facts} ~ '\\S' and length(${table.intended}) <= 10000
        and length(${table.facts}) <= 10000 and length(${table.answer}) <= 10000`,
    ),
    // All of an answer or nothing of it; counted, for `null ~ …` is no violation of a check.
    check(
      "partshoering_answer",
      sql`num_nonnulls(${table.answer}, ${table.answerForm}, ${table.answeredAt}, ${table.answerByName}) in (0, 4)
        and ${table.answer} ~ '\\S' and ${table.answerForm} in ('skriftlig','mundtlig')`,
    ),
  ],
);
