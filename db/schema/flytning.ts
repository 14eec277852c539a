import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { authorityId } from "./authority.ts";
import { id, instant } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

/**
 * A case that was handed over to another municipality: the one it came from, and the one that was opened
 * there. All that follows from it the database does in the transaction of the row (docs/adr/0024).
 */
export const flytning = pgTable(
  "flytning",
  {
    id: id(),
    ...inSag(),
    /** Whose it was, stamped; and whose it is now. */
    fromAuthorityId: authorityId("from_authority_id").notNull(),
    authorityId: authorityId("authority_id").notNull(),
    /** The case at the new municipality, made by the database. */
    nySagId: uuid("ny_sag_id").notNull(),
    /** The day the citizen moved. */
    movedOn: date("moved_on").notNull(),
    status: text("status", { enum: ["afgivet", "modtaget"] }).notNull(),
    handedOverAt: instant("handed_over_at").notNull(),
    handedOverByName: text("handed_over_by_name").notNull(),
    takenAt: instant("taken_at"),
    takenByName: text("taken_by_name"),
  },
  (table) => [
    foreignKey({
      name: "flytning_of_sag",
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    foreignKey({
      name: "flytning_to_sag",
      columns: [table.nySagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("flytning_citizen").on(table.citizenId),
    unique("flytning_once").on(table.sagId),
    unique("flytning_arrives_once").on(table.nySagId),
    check("flytning_two_authorities", sql`${table.authorityId} <> ${table.fromAuthorityId}`),
    check("flytning_moved_on", sql`isfinite(${table.movedOn})`),
    check(
      "flytning_status",
      sql`case ${table.status}
        when 'afgivet' then num_nonnulls(${table.takenAt}, ${table.takenByName}) = 0
        when 'modtaget' then num_nonnulls(${table.takenAt}, ${table.takenByName}) = 2
        else false end`,
    ),
  ],
);
