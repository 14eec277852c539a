import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { id, instant, type Localized } from "./columns.ts";
import { regelsaet } from "./regelsaet.ts";
import { inSag, sag } from "./sag.ts";

/** What a task asks of a person, as a code of `arbejdskrav`. */
export const arbejdskrav = pgTable("arbejdskrav", {
  code: text("code").primaryKey(),
  ordinal: integer("ordinal").notNull(),
  label: jsonb("label").$type<Localized>().notNull(),
});

/** What the work must take into account, and which demands of a task it speaks against. */
export const skaanehensyn = pgTable("skaanehensyn", {
  code: text("code").primaryKey(),
  ordinal: integer("ordinal").notNull(),
  label: jsonb("label").$type<Localized>().notNull(),
  against: text("against").array().notNull(),
});

/** A number of hours a regelsæt draws a line at: law is data. */
export const regelGraense = pgTable(
  "regel_graense",
  {
    regelsaet: text("regelsaet")
      .notNull()
      .references(() => regelsaet.code),
    code: text("code", {
      enum: ["developmentBelow", "fullTime", "phaseThreeWorked", "phaseThreeEffective"],
    }).notNull(),
    hours: integer("hours").notNull(),
    source: text("source").notNull(),
    verified: boolean("verified").notNull(),
  },
  (table) => [primaryKey({ columns: [table.regelsaet, table.code] })],
);

/** One task of the job: hundredths of an hour a week, and how much of it is reached, in per cent. */
export type Opgave = {
  name: string;
  centihours: number;
  /** Null until it has been assessed. */
  intensity: number | null;
  demands: string[];
};

/**
 * An assessment of what a person can do at work, in versions. A draft is the authority's; what has
 * been published is never changed, only replaced by the next.
 */
export const arbejdsevnevurdering = pgTable(
  "arbejdsevnevurdering",
  {
    id: id(),
    ...inSag(),
    version: integer("version").notNull(),
    /** Counts how often a draft was saved: who saves an older one than they read is told. */
    revision: integer("revision").notNull().default(1),
    status: text("status", { enum: ["kladde", "offentliggjort", "erstattet"] }).notNull(),
    assessedOn: date("assessed_on").notNull(),
    opgaver: jsonb("opgaver").$type<Opgave[]>().notNull(),
    skaanehensyn: text("skaanehensyn").array().notNull(),
    /** The database works it out of the tasks; hundredths of an hour. */
    effectiveCentihours: integer("effective_centihours").notNull(),
    /** The paid hours that were agreed; null while nothing is. */
    agreedCentihours: integer("agreed_centihours"),
    differenceReason: text("difference_reason"),
    /** Whether the employer was there when the difference was talked through. */
    employerPresent: boolean("employer_present").notNull().default(false),
    developmentReason: text("development_reason"),
    kompenserendeHjaelp: text("kompenserende_hjaelp"),
    progression: text("progression"),
    klagevejledning: text("klagevejledning"),
    savedByName: text("saved_by_name").notNull(),
    savedAt: instant("saved_at").notNull(),
    publishedAt: instant("published_at"),
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("arbejdsevnevurdering_citizen").on(table.citizenId),
    unique("arbejdsevnevurdering_once").on(table.sagId, table.version),
    check(
      "arbejdsevnevurdering_status",
      sql`${table.status} in ('kladde','offentliggjort','erstattet')
        and (${table.status} = 'kladde') = (${table.publishedAt} is null)`,
    ),
    check(
      "arbejdsevnevurdering_hours",
      sql`${table.effectiveCentihours} between 0 and 3700 and ${table.agreedCentihours} between 0 and 3700`,
    ),
    check(
      "arbejdsevnevurdering_lengths",
      sql`length(concat(${table.differenceReason}, ${table.developmentReason}, ${table.kompenserendeHjaelp},
        ${table.progression}, ${table.klagevejledning})) <= 12000`,
    ),
  ],
);
