import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { moede } from "./moede.ts";
import { inSag, sag } from "./sag.ts";

/**
 * The papers of a meeting, and the authorities outside whose people may read them before it, as far as
 * the citizen's consent to the meeting goes (docs/adr/0020).
 */
export const sagsmappe = pgTable(
  "sagsmappe",
  {
    moedeId: uuid("moede_id")
      .primaryKey()
      .references(() => moede.id),
    ...inSag(),
    status: text("status", { enum: ["aaben", "lukket"] }).notNull(),
    /** How often it has been saved. */
    revision: integer("revision").notNull().default(1),
    papers: uuid("papers").array().notNull(),
    /** Whether the forberedende del of the plan is among them. */
    forberedendeDel: boolean("forberedende_del").notNull(),
    /** Authorities. */
    modtagere: uuid("modtagere").array().notNull(),
    sharedAt: instant("shared_at").notNull(),
    sharedByName: text("shared_by_name").notNull(),
    closedAt: instant("closed_at"),
    closedByName: text("closed_by_name"),
  },
  (table) => [
    foreignKey({
      name: "sagsmappe_of_sag",
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("sagsmappe_citizen").on(table.citizenId),
    check("sagsmappe_status", sql`${table.status} in ('aaben','lukket')`),
    check(
      "sagsmappe_whole",
      sql`cardinality(${table.modtagere}) between 1 and 10 and cardinality(${table.papers}) <= 100
        and (${table.forberedendeDel} or cardinality(${table.papers}) > 0)`,
    ),
  ],
);
