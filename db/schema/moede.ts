import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant, type Localized } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

/** Who is at a meeting: a code of `moede_rolle`, and the person's name. */
export type Deltager = { rolle: string; navn: string };

/** What people at meetings are and do, in words the citizen reads. */
export const moedeRolle = pgTable("moede_rolle", {
  code: text("code").primaryKey(),
  ordinal: integer("ordinal").notNull(),
  label: jsonb("label").$type<Localized>().notNull(),
  does: jsonb("does").$type<Localized>().notNull(),
});

/** A meeting in a case. Until the citizen is invited it is the office's own plan. */
export const moede = pgTable(
  "moede",
  {
    id: id(),
    ...inSag(),
    status: text("status", { enum: ["planlagt", "indkaldt", "holdt", "aflyst"] }).notNull(),
    /** How often the office has saved it. */
    revision: integer("revision").notNull().default(1),
    title: text("title").notNull(),
    startsAt: instant("starts_at").notNull(),
    minutes: integer("minutes").notNull(),
    form: text("form", { enum: ["fremmoede", "video"] }).notNull(),
    /** Where to go, or how to join the video. */
    place: text("place").notNull(),
    deltagere: jsonb("deltagere").$type<Deltager[]>().notNull(),
    dagsorden: text("dagsorden").notNull(),
    savedAt: instant("saved_at").notNull(),
    savedByName: text("saved_by_name").notNull(),
    invitedAt: instant("invited_at"),
    invitedByName: text("invited_by_name"),
    /** When it was held or cancelled, and by whom that was said. */
    endedAt: instant("ended_at"),
    endedByName: text("ended_by_name"),
    cancelReason: text("cancel_reason"),
    /** The citizen's own: what to ask about, and who comes along. */
    spoergsmaal: text("spoergsmaal"),
    bisidder: text("bisidder"),
    preparedAt: instant("prepared_at"),
  },
  (table) => [
    foreignKey({
      name: "moede_of_sag",
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("moede_citizen").on(table.citizenId),
    check("moede_status", sql`${table.status} in ('planlagt','indkaldt','holdt','aflyst')`),
    check("moede_form", sql`${table.form} in ('fremmoede','video')`),
    check("moede_minutes", sql`${table.minutes} between 10 and 480`),
    check(
      "moede_words",
      sql`${table.title} ~ '\\S' and length(${table.title}) <= 120 and ${table.place} ~ '\\S'
        and length(${table.place}) <= 500 and length(${table.dagsorden}) <= 4000
        and length(${table.cancelReason}) <= 1000`,
    ),
    check(
      "moede_prepared",
      sql`length(${table.spoergsmaal}) <= 4000 and length(${table.bisidder}) <= 100`,
    ),
    // Whoever was to come is told why they need not.
    check(
      "moede_cancelled",
      sql`${table.status} <> 'aflyst' or ${table.invitedAt} is null
        or coalesce(${table.cancelReason}, '') ~ '\\S'`,
    ),
    check(
      "moede_invited",
      sql`${table.status} not in ('indkaldt','holdt') or ${table.invitedAt} is not null`,
    ),
  ],
);

/**
 * The minutes of a meeting: versions only come on top, each given to the citizen as it is written, who
 * may say something to it once.
 */
export const referat = pgTable(
  "referat",
  {
    id: id(),
    ...inSag(),
    moedeId: uuid("moede_id")
      .notNull()
      .references(() => moede.id),
    version: integer("version").notNull(),
    body: text("body").notNull(),
    givenAt: instant("given_at").notNull(),
    givenByName: text("given_by_name").notNull(),
    /** The citizen's own words. */
    bemaerkning: text("bemaerkning"),
    bemaerketAt: instant("bemaerket_at"),
  },
  (table) => [
    foreignKey({
      name: "referat_of_sag",
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("referat_citizen").on(table.citizenId),
    unique("referat_version").on(table.moedeId, table.version),
    check("referat_words", sql`${table.body} ~ '\\S' and length(${table.body}) <= 8000`),
    check(
      "referat_bemaerkning",
      sql`(${table.bemaerkning} is null) = (${table.bemaerketAt} is null)
        and (${table.bemaerkning} is null
          or ${table.bemaerkning} ~ '\\S' and length(${table.bemaerkning}) <= 4000)`,
    ),
  ],
);

/** Minutes that somebody in the office has begun: seen there only, and gone once minutes are given. */
export const referatKladde = pgTable(
  "referat_kladde",
  {
    moedeId: uuid("moede_id")
      .primaryKey()
      .references(() => moede.id),
    ...inSag(),
    /** How often it has been saved. */
    revision: integer("revision").notNull(),
    body: text("body").notNull(),
    savedAt: instant("saved_at").notNull(),
    savedByName: text("saved_by_name").notNull(),
  },
  (table) => [
    foreignKey({
      name: "referat_kladde_of_sag",
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("referat_kladde_citizen").on(table.citizenId),
    check(
      "referat_kladde_words",
      sql`${table.body} ~ '\\S' and length(${table.body}) <= 8000 and ${table.revision} > 0`,
    ),
  ],
);
