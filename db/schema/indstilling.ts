import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { id, instant, type Localized } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

/**
 * What the team suggests (its words by the codes of `regel_felt`), in versions: disagreement sends it
 * back, and a new one replaces it. A proposal and never the decision.
 */
export const indstilling = pgTable(
  "indstilling",
  {
    id: id(),
    ...inSag(),
    version: integer("version").notNull(),
    revision: integer("revision").notNull().default(1),
    status: text("status", { enum: ["kladde", "afgivet", "genforelagt", "erstattet"] }).notNull(),
    felter: jsonb("felter").$type<Record<string, string>>().notNull(),
    /** A very limited capacity, which some fields are demanded for. */
    megetBegraenset: boolean("meget_begraenset").notNull().default(false),
    savedAt: instant("saved_at").notNull(),
    savedByName: text("saved_by_name").notNull(),
    /** Who gives it by the case's regelsæt, in the words of that day. */
    givenBy: jsonb("given_by").$type<Localized>(),
    givenAt: instant("given_at"),
    svar: text("svar", { enum: ["enig", "uenig"] }),
    svarOrd: text("svar_ord"),
    svaretAt: instant("svaret_at"),
  },
  (table) => [
    foreignKey({
      name: "indstilling_of_sag",
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("indstilling_citizen").on(table.citizenId),
    unique("indstilling_version").on(table.sagId, table.version),
    check(
      "indstilling_status",
      sql`${table.status} in ('kladde','afgivet','genforelagt','erstattet')`,
    ),
    check("indstilling_given", sql`(${table.status} = 'kladde') = (${table.givenAt} is null)`),
    // Who disagrees says why, so that the team has something to look at again.
    check(
      "indstilling_svar",
      sql`(${table.svar} is null) = (${table.svaretAt} is null) and length(${table.svarOrd}) <= 4000
        and (${table.svar} is distinct from 'uenig' or coalesce(${table.svarOrd}, '') ~ '\\S')
        and (${table.svar} is null or ${table.svar} in ('enig','uenig'))`,
    ),
  ],
);
