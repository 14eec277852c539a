import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
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
    /** The announced decision this one corrects; both stay readable. */
    replaces: uuid("replaces").unique(),
    status: text("status", { enum: ["udkast", "iPartshoering", "truffet", "meddelt"] }).notNull(),
    /** A decision is written: one that was only spoken cannot be read, nor complained about. */
    form: text("form", { enum: ["skriftlig"] })
      .notNull()
      .default("skriftlig"),
    resultat: text("resultat").notNull(),
    begrundelse: text("begrundelse"),
    regler: text("regler"),
    oplysninger: text("oplysninger"),
    klagevejledning: text("klagevejledning"),
    /** Why nobody was heard first (forvaltningsloven § 19, stk. 2); only on a draft that had no hearing. */
    udenPartshoering: text("uden_partshoering"),
    /** Counts the saves of a draft: who saves over an older one is told. */
    revision: integer("revision").notNull().default(1),
    savedAt: instant("saved_at"),
    savedByName: text("saved_by_name"),
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
    foreignKey({
      name: "afgoerelse_replaces",
      columns: [table.replaces, table.sagId, table.citizenId],
      foreignColumns: [table.id, table.sagId, table.citizenId],
    }),
    unique("afgoerelse_in_sag").on(table.id, table.sagId, table.citizenId),
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
    check("afgoerelse_form", sql`${table.form} = 'skriftlig'`),
    check("afgoerelse_version", sql`(${table.version} > 1) = (${table.replaces} is not null)`),
    check(
      "afgoerelse_klagefrist",
      sql`${table.klagefrist} is null or ${table.klagefrist} >= ${table.receivedOn} + 28`,
    ),
    check(
      "afgoerelse_length",
      sql`${table.title} ~ '\\S' and length(${table.title}) <= 200
        and length(concat(${table.resultat}, ${table.begrundelse}, ${table.regler}, ${table.oplysninger}, ${table.klagevejledning}, ${table.udenPartshoering})) <= 60000`,
    ),
  ],
);
