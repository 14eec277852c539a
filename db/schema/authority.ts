import { sql } from "drizzle-orm";
import { boolean, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, type Localized } from "./columns.ts";

/** A public authority or treatment place that holds or receives information. */
export const authority = pgTable("authority", {
  id: id(),
  cvr: text("cvr").notNull().unique(),
  key: text("key").notNull().unique(),
  name: text("name").notNull(),
  kind: text("kind").notNull(),
  phone: text("phone").notNull(),
  email: text("email").notNull(),
  address: text("address").notNull(),
  postal: text("postal").notNull(),
});

/** What a document can be; consents name these types, so that "everything" cannot be asked for. */
export const documentType = pgTable("document_type", {
  code: text("code").primaryKey(),
  label: jsonb("label").$type<Localized>().notNull(),
  /** Who may add such a paper: 'citizen', 'authority', both, or nobody. */
  addedBy: text("added_by").array().notNull().default(sql`'{}'`),
  /** What a paper of this kind that is added is about: a category. */
  category: text("category"),
  /** Its title, of {slags}, {fra} and {dato}. */
  naming: text("naming").notNull().default("{slags} fra {fra}"),
  /** Its place in a list to choose from. */
  ordinal: integer("ordinal").notNull().default(50),
});

/** What information may be used for; a consent names exactly one. */
export const purpose = pgTable("purpose", {
  code: text("code").primaryKey(),
  label: jsonb("label").$type<Localized>().notNull(),
});

/** A named paragraph that opens a category without consent (retssikkerhedsloven § 11 a, stk. 2). */
export const statute = pgTable("statute", {
  code: text("code").primaryKey(),
  paragraph: text("paragraph").notNull(),
  label: jsonb("label").$type<Localized>().notNull(),
  categories: text("categories").array().notNull(),
  roles: text("roles").array().notNull(),
});

/** Which sections a role may open on which basis, and whether only in cases assigned to the person. */
export const roleSection = pgTable(
  "role_section",
  {
    role: text("role").notNull(),
    basis: text("basis").notNull(),
    sections: text("sections").array().notNull(),
    writes: text("writes").array().notNull(),
    assignedOnly: boolean("assigned_only").notNull(),
  },
  (table) => [primaryKey({ columns: [table.role, table.basis] })],
);

/** The catalogue of visits: what each kind needs, brings along, may write, and on which bases. */
export const visitKind = pgTable("visit_kind", {
  code: text("code").primaryKey(),
  needs: text("needs").notNull(),
  brings: text("brings").array().notNull(),
  writes: text("writes").array().notNull(),
  bases: text("bases").array().notNull(),
  /** Takes the citizen's lock exclusively: waits for visits in flight, as a revocation must. */
  exclusive: boolean("exclusive").notNull(),
  label: jsonb("label").$type<Localized>().notNull(),
  /** Authority-side lists of many citizens. */
  many: boolean("many").notNull(),
});

/** Foreign key to an authority. */
export const authorityId = (name: string) => uuid(name).references(() => authority.id);
