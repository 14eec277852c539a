import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { authorityId, documentType } from "./authority.ts";
import { id } from "./columns.ts";
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
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    // Also holds what a list says of a paper (0005_gate.sql).
    index("document_citizen").on(table.citizenId, table.authorityId),
    check(
      "document_category",
      sql`${table.category} in ('beskaeftigelse','social','sundhed','uddannelse','kriminalforsorg','oekonomi')`,
    ),
    check("document_pages", sql`${table.pages} > 0`),
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
