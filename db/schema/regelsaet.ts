import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import type { Localized } from "./columns.ts";

/** Where a rule comes from, and whether anybody has checked it there. */
const sourced = () => ({
  source: text("source").notNull(),
  verified: boolean("verified").notNull(),
});

/** A versioned set of rules: law is data, and a case keeps the set it began with (docs/adr/0011). */
export const regelsaet = pgTable("regelsaet", {
  code: text("code").primaryKey(),
  label: jsonb("label").$type<Localized>().notNull(),
  validFrom: date("valid_from").notNull(),
  validTo: date("valid_to"),
  /** Of the two days. */
  ...sourced(),
});

const ofRegelsaet = () =>
  text("regelsaet")
    .notNull()
    .references(() => regelsaet.code);

/** One deadline of a regelsæt; `kind` keeps law and promise apart. */
export const regel = pgTable(
  "regel",
  {
    regelsaet: ofRegelsaet(),
    code: text("code").notNull(),
    label: jsonb("label").$type<Localized>().notNull(),
    kind: text("kind", { enum: ["lovkrav", "serviceloefte"] }).notNull(),
    amount: integer("amount").notNull(),
    unit: text("unit", {
      enum: ["hours", "days", "weeks", "months", "years", "workingDays"],
    }).notNull(),
    /** How often it must have happened within that time, and whether the time then begins again. */
    times: integer("times").notNull().default(1),
    repeats: boolean("repeats").notNull().default(false),
    /** What starts the clock. */
    starts: text("starts", {
      enum: [
        "beskedFraBorger",
        "sidsteKontakt",
        "forberedendeDel",
        "visitation",
        "fleksjob",
        "ledighedsydelse",
        "ressourceforloeb",
        "afgoerelseModtaget",
        "klageModtaget",
        "anmodningOmAktindsigt",
        "samtykkeTrukket",
        "moedeMedMappe",
      ],
    }).notNull(),
    /** Moves to the next working day when it ends on a weekend, a holiday or a bank-closing day. */
    moves: boolean("moves").notNull().default(false),
    /** Who must keep it. */
    actor: text("actor", { enum: ["authority", "citizen"] })
      .notNull()
      .default("authority"),
    /** Whether the citizen's own pages tell of it. */
    told: boolean("told").notNull().default(false),
    ...sourced(),
  },
  (table) => [
    primaryKey({ columns: [table.regelsaet, table.code] }),
    check("regel_kind", sql`${table.kind} in ('lovkrav','serviceloefte')`),
    check("regel_amount", sql`${table.amount} > 0 and ${table.times} > 0`),
    check(
      "regel_unit",
      sql`${table.unit} in ('hours','days','weeks','months','years','workingDays')`,
    ),
    check("regel_actor", sql`${table.actor} in ('authority','citizen')`),
  ],
);

/** Who acts in a matter under a regelsæt, in the words people read: "jobcenteret" or "kommunen". */
export const regelForum = pgTable(
  "regel_forum",
  {
    regelsaet: ofRegelsaet(),
    matter: text("matter", {
      enum: ["kontakt", "indstilling", "sundhedsfagligRaad", "afgoerelse", "klage"],
    }).notNull(),
    label: jsonb("label").$type<Localized>().notNull(),
    ...sourced(),
  },
  (table) => [
    primaryKey({ columns: [table.regelsaet, table.matter] }),
    check(
      "regel_forum_matter",
      sql`${table.matter} in ('kontakt','indstilling','sundhedsfagligRaad','afgoerelse','klage')`,
    ),
  ],
);

/** What a paper must hold under a regelsæt. `recommended` gives a hint, never an error. */
export const regelFelt = pgTable(
  "regel_felt",
  {
    regelsaet: ofRegelsaet(),
    document: text("document", {
      enum: ["forberedendeDel", "indstilling", "arbejdsevnevurdering", "fleksjobaftale"],
    }).notNull(),
    /** Only the forberedende del has a short way of being filled in. */
    mode: text("mode", { enum: ["full", "short"] })
      .notNull()
      .default("full"),
    code: text("code").notNull(),
    position: integer("position").notNull(),
    label: jsonb("label").$type<Localized>().notNull(),
    requirement: text("requirement", { enum: ["required", "recommended", "voluntary"] }).notNull(),
    /** Who may write it. */
    writtenBy: text("written_by", { enum: ["everybody", "citizen"] })
      .notNull()
      .default("everybody"),
    /** The requirement holds only then; otherwise the field is voluntary. */
    onlyWhen: text("only_when", { enum: ["megetBegraensetArbejdsevne", "timerAfviger"] }),
    ...sourced(),
  },
  (table) => [
    primaryKey({ columns: [table.regelsaet, table.document, table.mode, table.code] }),
    check("regel_felt_mode", sql`${table.mode} = 'full' or ${table.document} = 'forberedendeDel'`),
    check(
      "regel_felt_requirement",
      sql`${table.requirement} in ('required','recommended','voluntary')`,
    ),
  ],
);

/** How large the bundle of papers for a meeting should be: a guide that warns, and never a limit. */
export const regelSagsmappe = pgTable(
  "regel_sagsmappe",
  {
    regelsaet: ofRegelsaet().primaryKey(),
    guidePages: integer("guide_pages").notNull(),
    ...sourced(),
  },
  (table) => [check("regel_sagsmappe_pages", sql`${table.guidePages} > 0`)],
);

/** A paper the bundle should hold, in the bundle's order. None of them is demanded. */
export const regelPapir = pgTable(
  "regel_papir",
  {
    regelsaet: ofRegelsaet(),
    code: text("code").notNull(),
    position: integer("position").notNull(),
    label: jsonb("label").$type<Localized>().notNull(),
    /** Any of these kinds will do. */
    documentTypes: text("document_types").array().notNull(),
    /** The plan that is kept here counts as well, once the citizen has said yes to it. */
    planCounts: boolean("plan_counts").notNull().default(false),
    ...sourced(),
  },
  (table) => [
    primaryKey({ columns: [table.regelsaet, table.code] }),
    check("regel_papir_types", sql`cardinality(${table.documentTypes}) > 0`),
  ],
);
