import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { person } from "./person.ts";
import { inSag, sag } from "./sag.ts";

/** A message in the case's thread; sender and times are stamped by the database. */
export const message = pgTable(
  "message",
  {
    id: id(),
    ...inSag(),
    senderId: uuid("sender_id")
      .notNull()
      .references(() => person.id),
    senderName: text("sender_name").notNull(),
    senderRole: text("sender_role").notNull(),
    body: text("body").notNull(),
    sentAt: instant("sent_at").notNull(),
    /** When an answer is promised (24 hours, a promise and not a right); only on citizens' messages. */
    answerDueAt: instant("answer_due_at"),
    answeredAt: instant("answered_at"),
    /** Made by the form, so that a double submit stores one message. */
    clientKey: uuid("client_key").unique(),
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("message_citizen").on(table.citizenId, table.sentAt),
    check("message_body", sql`${table.body} ~ '\\S' and length(${table.body}) <= 10000`),
  ],
);
