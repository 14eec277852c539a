import { sql } from "drizzle-orm";
import { bigint, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytea, instant, xid8 } from "./columns.ts";

/**
 * The public half of an entry: nothing personal, append-only. Order within the log is decided later
 * by the sequencer from (xact_id, id) below the oldest running transaction.
 */
export const ledgerEntry = pgTable(
  "ledger_entry",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    xactId: xid8("xact_id").notNull(),
    kind: text("kind").notNull(),
    at: instant("at").notNull(),
    commitment: bytea("commitment").notNull(),
    leafHash: bytea("leaf_hash").notNull(),
  },
  (table) => [index("ledger_entry_order").on(table.xactId, table.id)],
);

/**
 * The personal half: what the commitment commits to. Erasing it leaves the log whole. Without a foreign
 * key, which every visit would pay for: one function writes both halves together, and an entry is
 * never deleted.
 */
export const ledgerPayload = pgTable(
  "ledger_payload",
  {
    entryId: bigint("entry_id", { mode: "number" }).primaryKey(),
    citizenId: uuid("citizen_id"),
    payload: text("payload").notNull(),
    salt: bytea("salt").notNull(),
  },
  (table) => [
    // Entries about many citizens at once, the worklists', are found through their visit instead.
    index("ledger_payload_citizen").on(table.citizenId).where(sql`${table.citizenId} is not null`),
  ],
);
