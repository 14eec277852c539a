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

const inPlan = () => ({ planId: uuid("plan_id").notNull(), citizenId: citizenId() });

/**
 * A paragraph of the forberedende del, with the citizen's own words beside it: what stands now. The
 * newest version of each is brought here by the database.
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

/** An action of the indsatsdel, with its owner. */
export const indsats = pgTable(
  "indsats",
  {
    id: id(),
    ...inPlan(),
    title: text("title").notNull(),
    responsible: text("responsible").notNull(),
    startsOn: date("starts_on").notNull(),
    goal: text("goal").notNull(),
    status: text("status", { enum: ["planlagt", "iGang", "afsluttet"] }).notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.planId, table.citizenId],
      foreignColumns: [rehabiliteringsplan.id, rehabiliteringsplan.citizenId],
    }),
    index("indsats_citizen").on(table.citizenId),
  ],
);
