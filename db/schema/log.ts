import { sql } from "drizzle-orm";
import { bigint, check, integer, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { bytea, instant, xid8 } from "./columns.ts";

/**
 * The place the sequencer gave an entry in the tree, counted from 0. That the entry is there, a trigger
 * asks once a round (0009_log.sql): a foreign key would ask, and lock, entry by entry.
 */
export const ledgerLeaf = pgTable("ledger_leaf", {
  leafIndex: bigint("leaf_index", { mode: "bigint" }).primaryKey(),
  entryId: bigint("entry_id", { mode: "number" }).notNull().unique(),
});

/** A C2SP tile: up to 256 hashes of 32 bytes. The last tile of a level grows; a full one stays. */
export const ledgerTile = pgTable(
  "ledger_tile",
  {
    level: smallint("level").notNull(),
    tileIndex: bigint("tile_index", { mode: "bigint" }).notNull(),
    hashes: bytea("hashes").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.level, table.tileIndex] }),
    check(
      "ledger_tile_hashes",
      sql`length(${table.hashes}) between 32 and 8192 and length(${table.hashes}) % 32 = 0`,
    ),
  ],
);

/**
 * A signed head of the tree; `note` is the C2SP checkpoint with the log's own signature. `chain` hashes
 * the head before it and this one (docs/adr/0008), so that none can be taken out of the middle unseen.
 */
export const ledgerCheckpoint = pgTable("ledger_checkpoint", {
  size: bigint("size", { mode: "bigint" }).primaryKey(),
  root: bytea("root").notNull(),
  signedAt: instant("signed_at").notNull(),
  note: text("note").notNull(),
  chain: bytea("chain").notNull(),
});

/** What a witness added to a checkpoint: one line of the note. */
export const ledgerCosignature = pgTable(
  "ledger_cosignature",
  {
    size: bigint("size", { mode: "bigint" })
      .notNull()
      .references(() => ledgerCheckpoint.size),
    witness: text("witness").notNull(),
    line: text("line").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.size, table.witness] }),
    // A second line would be a second signature, or the end of the note.
    check("ledger_cosignature_line", sql`${table.line} !~ E'[\\n\\r]'`),
  ],
);

/**
 * How far the sequencer is: one row. Entries after `(xactId, entryId)` whose id is above `afterId`
 * wait. A copy restored into another server counts its transactions anew: `systemId` tells that it
 * is another, and `afterId` which entries came from before.
 */
export const ledgerHead = pgTable(
  "ledger_head",
  {
    one: integer("one").primaryKey().default(1),
    size: bigint("size", { mode: "bigint" }).notNull(),
    xactId: xid8("xact_id").notNull(),
    entryId: bigint("entry_id", { mode: "number" }).notNull(),
    afterId: bigint("after_id", { mode: "number" }).notNull(),
    /** PostgreSQL's own id of the server; null until the first round. */
    systemId: text("system_id"),
  },
  (table) => [check("ledger_head_one", sql`${table.one} = 1`)],
);
