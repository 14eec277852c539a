import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, xid8 } from "./columns.ts";

/**
 * One actor's work on the data of named citizens, in one transaction. The key is that transaction:
 * the id alone could come again in another cluster after a restore, so its start time stands beside it.
 */
export const visit = pgTable(
  "visit",
  {
    xactId: xid8("xact_id").notNull(),
    openedAt: instant("opened_at").notNull(),
    entryId: bigint("entry_id", { mode: "number" }).notNull(),
    kind: text("kind").notNull(),
    allowed: boolean("allowed").notNull(),
    refusal: text("refusal"),
    /** Null for an employer, who has no login: they hold a link and nothing else. */
    personId: uuid("person_id"),
    actorName: text("actor_name").notNull(),
    actorRole: text("actor_role").notNull(),
    authorityId: uuid("authority_id"),
    authorityName: text("authority_name"),
    /** The citizen, when the visit concerns one. */
    citizenId: uuid("citizen_id"),
    citizens: uuid("citizens").array().notNull(),
    sections: text("sections").array().notNull(),
    writes: text("writes").array().notNull(),
    documents: uuid("documents").array().notNull(),
    categories: text("categories").array().notNull(),
    purpose: text("purpose").notNull(),
    basis: text("basis").notNull(),
    basisId: uuid("basis_id"),
    statute: text("statute"),
    reason: text("reason"),
  },
  (table) => [
    primaryKey({ columns: [table.xactId, table.openedAt] }),
    index("visit_citizen").on(table.citizenId, table.openedAt).where(sql`citizen_id is not null`),
    check("visit_person", sql`${table.personId} is not null or ${table.basis} = 'employerLink'`),
  ],
);
