import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { authorityId, purpose } from "./authority.ts";
import { id, instant } from "./columns.ts";
import { consent } from "./consent.ts";
import { citizenId } from "./person.ts";

/**
 * A recipient's duty to acknowledge that a consent was withdrawn: one for each authority that had
 * read a paper on it. Triggers write it, in the transaction of the revocation. It says in itself what
 * staff need to know, because the consent is over and opens nothing more.
 */
export const recall = pgTable(
  "recall",
  {
    id: id(),
    citizenId: citizenId(),
    consentId: uuid("consent_id")
      .notNull()
      .references(() => consent.id),
    /** Who read, and is to acknowledge. */
    authorityId: authorityId("authority_id").notNull(),
    sourceAuthorityId: authorityId("source_authority_id").notNull(),
    purpose: text("purpose")
      .notNull()
      .references(() => purpose.code),
    /** The papers that were read. */
    documents: uuid("documents").array().notNull(),
    /** Whether the forberedende del of the plan was read, which is no paper. */
    forberedendeDel: boolean("forberedende_del").notNull().default(false),
    createdAt: instant("created_at").notNull(),
    /** The day promised by the case's regelsæt; null where it promises none. */
    dueOn: date("due_on"),
    acknowledgedAt: instant("acknowledged_at"),
    acknowledgedByName: text("acknowledged_by_name"),
    acknowledgedByRole: text("acknowledged_by_role"),
  },
  (table) => [
    unique("recall_once").on(table.consentId, table.authorityId),
    index("recall_citizen").on(table.citizenId),
    index("recall_open").on(table.authorityId).where(sql`acknowledged_at is null`),
    check("recall_documents", sql`cardinality(${table.documents}) > 0 or ${table.forberedendeDel}`),
    check(
      "recall_acknowledged_whole",
      sql`num_nulls(${table.acknowledgedAt}, ${table.acknowledgedByName}, ${table.acknowledgedByRole}) in (0, 3)`,
    ),
  ],
);
