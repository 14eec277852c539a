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
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { authorityId } from "./authority.ts";
import { id, instant, type Localized } from "./columns.ts";
import { citizenId, person } from "./person.ts";
import { regelsaet } from "./regelsaet.ts";

/** When a phase began; `to` is the first day it was over although no other began. ISO days. */
export type PhaseDate = { phase: number; from: string; to?: string };

/** A citizen's case at one municipality. */
export const sag = pgTable(
  "sag",
  {
    id: id(),
    citizenId: citizenId(),
    authorityId: authorityId("authority_id").notNull(),
    sagsnummer: text("sagsnummer").notNull().unique(),
    regelsaet: text("regelsaet")
      .notNull()
      .references(() => regelsaet.code),
    phase: integer("phase").notNull(),
    phaseDates: jsonb("phase_dates").$type<PhaseDate[]>().notNull(),
    status: text("status", {
      enum: [
        "oprettet",
        "underOplysning",
        "klarTilBehandling",
        "behandlet",
        "afgjort",
        "opfoelgning",
        "afsluttet",
        "flyttet",
      ],
    }).notNull(),
    happening: jsonb("happening").$type<Localized>().notNull(),
    nextStep: jsonb("next_step").$type<Localized>().notNull(),
    nextStepBy: date("next_step_by"),
    nextStepKind: text("next_step_kind", { enum: ["lovkrav", "serviceloefte"] }),
    // Whose step it is: a promise is ours to keep, and a citizen's date is never one.
    nextStepActor: text("next_step_actor", { enum: ["citizen", "authority"] })
      .notNull()
      .default("authority"),
    // The request that the next step, and what is waited for, is about. No foreign key: a consent
    // is made later than its case and refers to it.
    nextStepConsent: uuid("next_step_consent"),
    waitingFor: jsonb("waiting_for").$type<Localized>(),
    waitingForWho: text("waiting_for_who"),
    waitingExpected: date("waiting_expected"),
    // How often a caseworker has said it in words of its own; 0 while it is about `nextStepConsent`.
    waitingRevision: integer("waiting_revision").notNull().default(0),
    waitingSaidBy: text("waiting_said_by"),
    waitingSaidAt: instant("waiting_said_at"),
    /**
     * The oldest message of the citizen's that nobody has answered: when it was sent, and by when an
     * answer is promised. Kept by the database as messages come; null when none waits.
     */
    answerAskedAt: instant("answer_asked_at"),
    answerDueAt: instant("answer_due_at"),
    openedOn: date("opened_on").notNull(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (table) => [
    index("sag_citizen").on(table.citizenId),
    index("sag_authority").on(table.authorityId),
    check(
      "sag_status",
      sql`${table.status} in ('oprettet','underOplysning','klarTilBehandling','behandlet','afgjort','opfoelgning','afsluttet','flyttet')`,
    ),
    check(
      "sag_waiting",
      sql`length(${table.waitingForWho}) <= 120 and length(${table.waitingFor} ->> 'da') <= 200 and length(${table.waitingFor} ->> 'en') <= 200`,
    ),
    check("sag_next_step_actor", sql`${table.nextStepActor} in ('citizen','authority')`),
    // Rows below a case carry both ids; the pair keeps them from pointing at another citizen's case.
    unique("sag_and_citizen").on(table.id, table.citizenId),
  ],
);

/** Columns and key of a row that belongs to one case of one citizen. */
export const inSag = () => ({ sagId: uuid("sag_id").notNull(), citizenId: citizenId() });

/** A professional who works on the case; the citizen reads name and phone here. */
export const sagContact = pgTable(
  "sag_contact",
  {
    id: id(),
    ...inSag(),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    role: text("role").notNull(),
    name: text("name").notNull(),
    title: jsonb("title").$type<Localized>().notNull(),
    phone: text("phone").notNull(),
    email: text("email").notNull(),
    primary: boolean("primary").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("sag_contact_citizen").on(table.citizenId),
    index("sag_contact_person").on(table.personId),
  ],
);
