import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { authorityId, documentType } from "./authority.ts";
import { bytea, id, instant } from "./columns.ts";
import { citizenId } from "./person.ts";
import { inSag, sag } from "./sag.ts";

/** The six source cards of domain.md. */
export const categories = [
  "beskaeftigelse",
  "social",
  "sundhed",
  "uddannelse",
  "kriminalforsorg",
  "oekonomi",
] as const;
export type Category = (typeof categories)[number];

/** What a paper is, not what it says. */
export const document = pgTable(
  "document",
  {
    id: id(),
    ...inSag(),
    /** The authority that holds the paper: the source a consent names. */
    authorityId: authorityId("authority_id").notNull(),
    type: text("type")
      .notNull()
      .references(() => documentType.code),
    category: text("category", { enum: categories }).notNull(),
    title: text("title").notNull(),
    fromName: text("from_name").notNull(),
    dated: date("dated").notNull(),
    fetchedOn: date("fetched_on"),
    pages: integer("pages").notNull(),
    status: text("status", { enum: ["bestilt", "modtaget", "gaeldende", "foraeldet"] }).notNull(),
    version: integer("version").notNull().default(1),
    /** The paper that this one came instead of. */
    replaces: uuid("replaces")
      .unique()
      .references((): AnyPgColumn => document.id),
    /** Who added it here; null for papers that came in another way. */
    addedBy: text("added_by", { enum: ["citizen", "authority"] }),
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    // Also holds `listed`, a stored column with what a list says of a paper (0005_gate.sql).
    index("document_citizen").on(table.citizenId, table.authorityId),
    check(
      "document_category",
      sql`${table.category} in ('beskaeftigelse','social','sundhed','uddannelse','kriminalforsorg','oekonomi')`,
    ),
    check("document_pages", sql`${table.pages} > 0`),
    check("document_added_by", sql`${table.addedBy} in ('citizen','authority')`),
    check("document_version", sql`${table.version} > 0`),
  ],
);

/** What the paper says; apart, because a list of titles must not bring the contents along. */
export const documentText = pgTable("document_text", {
  documentId: uuid("document_id")
    .primaryKey()
    .references(() => document.id, { onDelete: "cascade" }),
  citizenId: citizenId(),
  body: text("body").notNull(),
});

/**
 * The key that seals the keys of a citizen's files, sealed with the portal's master key (docs/adr/0017).
 * Without this row nothing of the citizen's files can ever be read again.
 */
export const citizenKey = pgTable("citizen_key", {
  citizenId: citizenId().primaryKey(),
  sealedKey: bytea("sealed_key").notNull(),
  madeAt: instant("made_at").notNull(),
});

/** The file of a paper that was added: where it lies, sealed with which key, and what it holds. */
export const documentFile = pgTable(
  "document_file",
  {
    documentId: uuid("document_id")
      .primaryKey()
      .references(() => document.id),
    citizenId: citizenId(),
    /** Its name in the store of files. */
    place: uuid("place").notNull().unique(),
    /** The file's key, sealed with the citizen's. */
    sealedKey: bytea("sealed_key").notNull(),
    mediaType: text("media_type", {
      enum: ["application/pdf", "image/jpeg", "image/png"],
    }).notNull(),
    bytes: integer("bytes").notNull(),
    /** Of the content, unsealed. */
    sha256: bytea("sha256").notNull(),
    /** A harmful file is shown to nobody; that it is there still says why the paper has none. */
    scan: text("scan", { enum: ["ren", "ikkeScannet", "skadelig"] }).notNull(),
    addedAt: instant("added_at").notNull(),
    addedByName: text("added_by_name").notNull(),
  },
  (table) => [
    index("document_file_citizen").on(table.citizenId),
    check(
      "document_file_media_type",
      sql`${table.mediaType} in ('application/pdf','image/jpeg','image/png')`,
    ),
    check("document_file_bytes", sql`${table.bytes} between 1 and 26214400`),
    check("document_file_sha256", sql`length(${table.sha256}) = 32`),
    check("document_file_scan", sql`${table.scan} in ('ren','ikkeScannet','skadelig')`),
    index("document_file_unscanned").on(table.place).where(sql`${table.scan} = 'ikkeScannet'`),
  ],
);
