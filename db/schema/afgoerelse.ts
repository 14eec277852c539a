import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { authorityId } from "./authority.ts";
import { id, instant } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

/** The municipality's decision. Immutable once announced (a trigger keeps it so). */
export const afgoerelse = pgTable(
  "afgoerelse",
  {
    id: id(),
    ...inSag(),
    authorityId: authorityId("authority_id").notNull(),
    title: text("title").notNull(),
    version: integer("version").notNull().default(1),
    status: text("status", { enum: ["udkast", "iPartshoering", "truffet", "meddelt"] }).notNull(),
    resultat: text("resultat").notNull(),
    begrundelse: text("begrundelse"),
    regler: text("regler"),
    oplysninger: text("oplysninger"),
    klagevejledning: text("klagevejledning"),
    madeOn: date("made_on"),
    announcedAt: instant("announced_at"),
    receivedOn: date("received_on"),
    klagefrist: date("klagefrist"),
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("afgoerelse_citizen").on(table.citizenId),
    // Invariant 6: an announced decision always tells why, by which rules, and how to complain by when.
    check(
      "afgoerelse_announced_whole",
      sql`${table.status} <> 'meddelt' or (
        coalesce(${table.begrundelse}, '') ~ '\\S'
        and coalesce(${table.regler}, '') ~ '\\S'
        and coalesce(${table.oplysninger}, '') ~ '\\S'
        and coalesce(${table.klagevejledning}, '') ~ '\\S'
        and ${table.announcedAt} is not null and ${table.receivedOn} is not null and ${table.klagefrist} is not null)`,
    ),
    check(
      "afgoerelse_status",
      sql`${table.status} in ('udkast','iPartshoering','truffet','meddelt')`,
    ),
    check(
      "afgoerelse_klagefrist",
      sql`${table.klagefrist} is null or ${table.klagefrist} >= ${table.receivedOn} + 28`,
    ),
  ],
);
