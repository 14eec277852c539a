import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { citizenId, person } from "./person.ts";
import { inSag, sag } from "./sag.ts";

/** The one plan of a citizen; every office's actions appear in it. */
export const rehabiliteringsplan = pgTable(
  "rehabiliteringsplan",
  {
    id: id(),
    ...inSag(),
    status: text("status", {
      enum: ["kladde", "tilGennemsyn", "bekraeftet", "forelagt"],
    }).notNull(),
    updatedOn: date("updated_on").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("rehabiliteringsplan_citizen").on(table.citizenId),
    unique("rehabiliteringsplan_and_citizen").on(table.id, table.citizenId),
  ],
);

/** Columns of a row that belongs to one plan of one citizen. */
export const inPlan = () => ({ planId: uuid("plan_id").notNull(), citizenId: citizenId() });

/**
 * A paragraph of the forberedende del, with the citizen's own words beside it: what stands now. The
 * newest version of each is brought here by the database, with the number of the text's.
 */
export const planSection = pgTable(
  "plan_section",
  {
    id: id(),
    ...inPlan(),
    ordinal: integer("ordinal").notNull(),
    code: text("code").notNull(),
    heading: text("heading").notNull(),
    body: text("body").notNull(),
    /** Which version of the plan's text `body` is; 0 before it was written in versions. */
    version: integer("version").notNull().default(0),
    ownWords: text("own_words"),
  },
  (table) => [
    foreignKey({
      columns: [table.planId, table.citizenId],
      foreignColumns: [rehabiliteringsplan.id, rehabiliteringsplan.citizenId],
    }),
    index("plan_section_citizen").on(table.citizenId),
    unique("plan_section_code").on(table.planId, table.code),
  ],
);

/**
 * Everything that has stood in a section: versions only come on top, and one that does not know the
 * newest is refused (docs/adr/0016).
 */
export const planSectionVersion = pgTable(
  "plan_section_version",
  {
    id: id(),
    ...inPlan(),
    code: text("code").notNull(),
    /** The plan's text, which both write in turns, or the citizen's own words. */
    voice: text("voice", { enum: ["plan", "own"] }).notNull(),
    version: integer("version").notNull(),
    /** The version that was on screen when this one was written; 0 for none. */
    baseVersion: integer("base_version").notNull(),
    body: text("body").notNull(),
    writtenByName: text("written_by_name").notNull(),
    writtenByRole: text("written_by_role").notNull(),
    /** The office; null for the citizen. */
    writtenByAuthority: text("written_by_authority"),
    writtenAt: instant("written_at").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.planId, table.citizenId],
      foreignColumns: [rehabiliteringsplan.id, rehabiliteringsplan.citizenId],
    }),
    index("plan_section_version_citizen").on(table.citizenId),
    unique("plan_section_version_number").on(table.planId, table.code, table.voice, table.version),
    check("plan_section_version_voice", sql`${table.voice} in ('plan','own')`),
    check("plan_section_version_length", sql`length(${table.body}) <= 4000`),
    check("plan_section_version_base", sql`${table.version} = ${table.baseVersion} + 1`),
  ],
);

/**
 * What the citizen has to say to a paragraph, pinned to the text it was said to. It goes along wherever
 * the plan is read (docs/adr/0019).
 */
export const planRemark = pgTable(
  "plan_remark",
  {
    id: id(),
    ...inPlan(),
    code: text("code").notNull(),
    /** Always the plan's text: the citizen's own words are the citizen's to change. */
    voice: text("voice", { enum: ["plan"] })
      .notNull()
      .default("plan"),
    version: integer("version").notNull(),
    body: text("body").notNull(),
    writtenAt: instant("written_at").notNull(),
    /** Set once: from then on it goes along no more. */
    takenBackAt: instant("taken_back_at"),
  },
  (table) => [
    foreignKey({
      columns: [table.planId, table.citizenId],
      foreignColumns: [rehabiliteringsplan.id, rehabiliteringsplan.citizenId],
    }),
    foreignKey({
      name: "plan_remark_said_to",
      columns: [table.planId, table.code, table.voice, table.version],
      foreignColumns: [
        planSectionVersion.planId,
        planSectionVersion.code,
        planSectionVersion.voice,
        planSectionVersion.version,
      ],
    }),
    index("plan_remark_citizen").on(table.citizenId),
    check("plan_remark_voice", sql`${table.voice} = 'plan'`),
    check("plan_remark_words", sql`${table.body} ~ '\\S' and length(${table.body}) <= 1000`),
  ],
);

/** Words somebody has begun and not put into the plan: theirs alone, until they do. */
export const planDraft = pgTable(
  "plan_draft",
  {
    ...inPlan(),
    code: text("code").notNull(),
    voice: text("voice", { enum: ["plan", "own"] }).notNull(),
    /** Whose draft it is: the citizen, or a professional. */
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    body: text("body").notNull(),
    /** The version that was on screen when it was begun; 0 for none. */
    baseVersion: integer("base_version").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.planId, table.code, table.voice, table.personId] }),
    foreignKey({
      columns: [table.planId, table.citizenId],
      foreignColumns: [rehabiliteringsplan.id, rehabiliteringsplan.citizenId],
    }),
    index("plan_draft_citizen").on(table.citizenId),
    check("plan_draft_voice", sql`${table.voice} in ('plan','own')`),
    check("plan_draft_length", sql`length(${table.body}) <= 4000`),
  ],
);

/** The citizen's yes to the plan, and to exactly which versions of its sections. */
export const planConfirmation = pgTable(
  "plan_confirmation",
  {
    id: id(),
    ...inPlan(),
    /** "maal.plan.3": section, voice, version; sorted. */
    versions: text("versions").array().notNull(),
    confirmedAt: instant("confirmed_at").notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.planId, table.citizenId],
      foreignColumns: [rehabiliteringsplan.id, rehabiliteringsplan.citizenId],
    }),
    index("plan_confirmation_citizen").on(table.citizenId),
  ],
);
