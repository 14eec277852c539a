import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

/** An amount in whole øre; up to 200.000 kr., so that a slip of the keyboard is no payment. */
const oere = (name: string) => bigint(name, { mode: "number" });

/**
 * The rates a month was settled with, as they were then; amounts in øre of a whole month, shares in per
 * cent, and how many of the month's counted days the period has.
 */
export type SettledSatser = {
  base: number;
  threshold: number;
  below: number;
  above: number;
  days: number;
  ofDays: number;
};

/**
 * A month of benefit, in versions: a row never changes, a correction is a new one with its cause.
 * The ydelse office says what was earned; the database works out the benefit, by the rates of the
 * month's year, and the adjustment against the version before.
 */
export const ydelsesmaaned = pgTable(
  "ydelsesmaaned",
  {
    id: id(),
    ...inSag(),
    /** The first of the month. */
    month: date("month").notNull(),
    /** Which of the month's periods: a month can pass from one benefit to the other. */
    part: integer("part").notNull(),
    /** The first and the last day it is for; the whole month when left out. */
    fromDay: date("from_day").notNull(),
    toDay: date("to_day").notNull(),
    version: integer("version").notNull(),
    kind: text("kind", { enum: ["fleksloentilskud", "ledighedsydelse"] }).notNull(),
    /** Effective hours a week; 0 on ledighedsydelse. */
    hours: numeric("hours", { precision: 4, scale: 2, mode: "number" }).notNull(),
    wage: oere("wage").notNull(),
    pension: oere("pension").notNull(),
    /** The wage of the job at full time, pension included; null on ledighedsydelse. */
    normalloen: oere("normalloen"),
    paysOn: date("pays_on").notNull(),
    /** Why this version is there; the first needs no reason. */
    cause: text("cause"),
    satser: jsonb("satser").$type<SettledSatser>().notNull(),
    /** What is paid. */
    amount: oere("amount").notNull(),
    /** What this version changes; null on the first. */
    adjustment: oere("adjustment"),
    registeredAt: instant("registered_at").notNull(),
    registeredByName: text("registered_by_name").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("ydelsesmaaned_citizen").on(table.citizenId, table.month),
    unique("ydelsesmaaned_once").on(table.sagId, table.month, table.part, table.version),
    check(
      "ydelsesmaaned_month",
      sql`date_trunc('month', ${table.month}::timestamp) = ${table.month}`,
    ),
    check("ydelsesmaaned_part", sql`${table.part} between 1 and 9`),
    check(
      "ydelsesmaaned_days",
      sql`${table.fromDay} >= ${table.month} and ${table.toDay} >= ${table.fromDay}
        and date_trunc('month', ${table.toDay}::timestamp) = ${table.month}`,
    ),
    check("ydelsesmaaned_kind", sql`${table.kind} in ('fleksloentilskud','ledighedsydelse')`),
    check("ydelsesmaaned_hours", sql`${table.hours} between 0 and 37`),
    check(
      "ydelsesmaaned_amounts",
      sql`${table.wage} between 0 and 20000000 and ${table.pension} between 0 and 20000000
        and coalesce(${table.normalloen}, 1) between 1 and 20000000 and ${table.amount} >= 0`,
    ),
    check(
      "ydelsesmaaned_by_kind",
      sql`case ${table.kind} when 'fleksloentilskud' then ${table.normalloen} is not null
        else ${table.normalloen} is null and ${table.wage} = 0 and ${table.pension} = 0 and ${table.hours} = 0 end`,
    ),
    check(
      "ydelsesmaaned_pays_on",
      sql`${table.paysOn} between ${table.month} and ${table.month} + 366`,
    ),
    check(
      "ydelsesmaaned_cause",
      sql`case when ${table.version} = 1 then ${table.cause} is null and ${table.adjustment} is null
        else coalesce(${table.cause}, '') ~ '\\S' and length(${table.cause}) <= 500 and ${table.adjustment} is not null end`,
    ),
  ],
);
