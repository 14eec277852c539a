import { sql } from "drizzle-orm";
import {
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
import { bytea, id, instant, type Localized } from "./columns.ts";
import { person } from "./person.ts";
import { inSag, sag } from "./sag.ts";

/**
 * All that an employer sees of a case: made by the database (`fleksjob_shown`) when the citizen says
 * yes, and never again. Hours are hundredths of an hour a week.
 */
export type ShownAftale = {
  citizen: string;
  employer: string;
  contactName: string;
  startsOn: string;
  centihours: number;
  effectiveCentihours: number;
  opgaver: string;
  loengrundlag: string;
  stoette: string;
  progression: string;
  /** Only what the citizen chose to show. */
  skaanehensyn: Localized[];
};

/**
 * The agreement about a fleksjob, in versions: written by the jobformidler, agreed to by the citizen,
 * confirmed by the employer. It does not replace the contract of employment.
 */
export const fleksjobaftale = pgTable(
  "fleksjobaftale",
  {
    id: id(),
    ...inSag(),
    version: integer("version").notNull(),
    revision: integer("revision").notNull().default(1),
    status: text("status", {
      enum: ["kladde", "tilBorger", "tilArbejdsgiver", "aktiv", "afvist", "erstattet", "ophoert"],
    }).notNull(),
    /** The assessment in force when it was written, which never goes away; the effective hours were agreed there. */
    vurderingId: uuid("vurdering_id"),
    effectiveCentihours: integer("effective_centihours"),
    employer: text("employer").notNull(),
    contactName: text("contact_name").notNull(),
    startsOn: date("starts_on"),
    centihours: integer("centihours"),
    opgaver: text("opgaver").notNull(),
    loengrundlag: text("loengrundlag").notNull(),
    stoette: text("stoette").notNull(),
    progression: text("progression").notNull(),
    /** What the work must spare; codes of `skaanehensyn`. */
    skaanehensyn: text("skaanehensyn").array().notNull(),
    savedByName: text("saved_by_name").notNull(),
    savedAt: instant("saved_at").notNull(),
    offeredAt: instant("offered_at"),
    answeredAt: instant("answered_at"),
    /** Those of `skaanehensyn` the citizen lets the employer see. */
    shownSkaanehensyn: text("shown_skaanehensyn").array(),
    shown: jsonb("shown").$type<ShownAftale>(),
    activeAt: instant("active_at"),
    declinedBy: text("declined_by", { enum: ["citizen", "employer"] }),
    declinedWords: text("declined_words"),
    /** The last day of the job, and why it ends, in words the citizen reads. */
    endedOn: date("ended_on"),
    endedWords: text("ended_words"),
    endedByName: text("ended_by_name"),
    endedAt: instant("ended_at"),
  },
  (table) => [
    foreignKey({
      name: "fleksjobaftale_of_sag",
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("fleksjobaftale_citizen").on(table.citizenId),
    unique("fleksjobaftale_version").on(table.sagId, table.version),
    unique("fleksjobaftale_of_citizen").on(table.id, table.citizenId),
    check(
      "fleksjobaftale_status",
      sql`${table.status} in ('kladde','tilBorger','tilArbejdsgiver','aktiv','afvist','erstattet','ophoert')`,
    ),
    check(
      "fleksjobaftale_offered",
      sql`(${table.status} = 'kladde') = (${table.offeredAt} is null)`,
    ),
    // What waits for the employer, or is in force, was said yes to in exactly these words.
    check(
      "fleksjobaftale_shown",
      sql`${table.status} not in ('tilArbejdsgiver','aktiv') or (${table.shown} is not null
        and ${table.shownSkaanehensyn} is not null and ${table.shownSkaanehensyn} <@ ${table.skaanehensyn})`,
    ),
    check(
      "fleksjobaftale_active",
      sql`${table.status} <> 'aktiv' or ${table.activeAt} is not null`,
    ),
    check(
      "fleksjobaftale_declined",
      sql`(${table.status} = 'afvist') = (${table.declinedBy} is not null)
        and (${table.declinedBy} is null or ${table.declinedBy} in ('citizen','employer'))`,
    ),
    check(
      "fleksjobaftale_ended",
      sql`num_nonnulls(${table.endedOn}, ${table.endedWords}, ${table.endedByName}, ${table.endedAt})
          = case ${table.status} when 'ophoert' then 4 else 0 end
        and (${table.endedOn} is null or ${table.endedOn} >= ${table.startsOn}
          and ${table.endedWords} ~ '\\S' and length(${table.endedWords}) <= 2000)`,
    ),
    check(
      "fleksjobaftale_words",
      sql`length(${table.employer}) <= 120 and length(${table.contactName}) <= 120
        and length(${table.opgaver}) <= 2000 and length(${table.loengrundlag}) <= 500
        and length(${table.stoette}) <= 2000 and length(${table.progression}) <= 2000
        and length(${table.declinedWords}) <= 2000`,
    ),
  ],
);

/**
 * What an end of a job said before it was corrected: a day and a reason that the citizen has read.
 * Written by the database with the correction, and never changed.
 */
export const fleksjobaftaleEnd = pgTable(
  "fleksjobaftale_end",
  {
    id: id(),
    aftaleId: uuid("aftale_id").notNull(),
    citizenId: uuid("citizen_id")
      .notNull()
      .references(() => person.id),
    endedOn: date("ended_on").notNull(),
    endedWords: text("ended_words").notNull(),
    endedByName: text("ended_by_name").notNull(),
    endedAt: instant("ended_at").notNull(),
    correctedAt: instant("corrected_at").notNull(),
  },
  (table) => [
    foreignKey({
      name: "fleksjobaftale_end_of_aftale",
      columns: [table.aftaleId, table.citizenId],
      foreignColumns: [fleksjobaftale.id, fleksjobaftale.citizenId],
    }),
    index("fleksjobaftale_end_citizen").on(table.citizenId),
    index("fleksjobaftale_end_aftale").on(table.aftaleId),
  ],
);

/**
 * A one-time link for the employer, who has no login here. Only the SHA-256 of its secret is kept, and
 * beside it what it opens: nothing else of the case.
 */
export const fleksjobaftaleLink = pgTable(
  "fleksjobaftale_link",
  {
    id: id(),
    aftaleId: uuid("aftale_id").notNull(),
    citizenId: uuid("citizen_id")
      .notNull()
      .references(() => person.id),
    linkHash: bytea("link_hash").notNull().unique(),
    shown: jsonb("shown").$type<ShownAftale>().notNull(),
    status: text("status", { enum: ["aaben", "brugt", "lukket"] }).notNull(),
    /** The last day it opens anything. */
    validUntil: date("valid_until").notNull(),
    madeAt: instant("made_at").notNull(),
    madeByName: text("made_by_name").notNull(),
    endedAt: instant("ended_at"),
    svar: text("svar", { enum: ["ja", "nej"] }),
    answeredName: text("answered_name"),
    answerWords: text("answer_words"),
  },
  (table) => [
    foreignKey({
      name: "fleksjobaftale_link_of_aftale",
      columns: [table.aftaleId, table.citizenId],
      foreignColumns: [fleksjobaftale.id, fleksjobaftale.citizenId],
    }),
    index("fleksjobaftale_link_citizen").on(table.citizenId),
    check("fleksjobaftale_link_hash", sql`length(${table.linkHash}) = 32`),
    check(
      "fleksjobaftale_link_status",
      sql`case ${table.status}
        when 'aaben' then ${table.endedAt} is null and ${table.svar} is null
        when 'lukket' then ${table.endedAt} is not null and ${table.svar} is null
        when 'brugt' then ${table.endedAt} is not null and ${table.svar} in ('ja','nej')
          and coalesce(${table.answeredName}, '') ~ '\\S' and length(${table.answeredName}) <= 120
          and length(${table.answerWords}) <= 2000
          and (${table.svar} = 'ja' or coalesce(${table.answerWords}, '') ~ '\\S')
        else false end`,
    ),
  ],
);
