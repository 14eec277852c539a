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
  uuid,
} from "drizzle-orm/pg-core";
import { authorityId } from "./authority.ts";
import { id, type Localized } from "./columns.ts";
import { person } from "./person.ts";
import { inPlan, rehabiliteringsplan } from "./rehabiliteringsplan.ts";

/** An office of an authority, as the citizen reads it, and which roles write its actions. */
export const kontor = pgTable("kontor", {
  code: text("code").primaryKey(),
  ordinal: integer("ordinal").notNull(),
  label: jsonb("label").$type<Localized>().notNull(),
  roles: text("roles").array().notNull(),
});

/** An action of the indsatsdel: one plan holds those of several offices, and each changes its own. */
export const indsats = pgTable(
  "indsats",
  {
    id: id(),
    ...inPlan(),
    /** Whose it is, with `kontor`: stamped by the database, and never another's afterwards. */
    authorityId: authorityId("authority_id").notNull(),
    kontor: text("kontor")
      .notNull()
      .references(() => kontor.code),
    title: text("title").notNull(),
    /** Who does it, when it is one of the case's own people. */
    responsibleId: uuid("responsible_id").references(() => person.id),
    /** Their name and title, stamped; or somebody outside, as a school; null is the office itself. */
    responsible: text("responsible"),
    startsOn: date("starts_on").notNull(),
    goal: text("goal").notNull(),
    status: text("status", { enum: ["planlagt", "iGang", "afsluttet"] }).notNull(),
    /** How often it has been saved: who does not know the newest is refused. */
    revision: integer("revision").notNull().default(1),
  },
  (table) => [
    foreignKey({
      columns: [table.planId, table.citizenId],
      foreignColumns: [rehabiliteringsplan.id, rehabiliteringsplan.citizenId],
    }),
    index("indsats_citizen").on(table.citizenId),
    check("indsats_status", sql`${table.status} in ('planlagt','iGang','afsluttet')`),
    check(
      "indsats_words",
      sql`${table.title} ~ '\\S' and length(${table.title}) <= 120 and ${table.goal} ~ '\\S'
        and length(${table.goal}) <= 500 and length(${table.responsible}) <= 160`,
    ),
  ],
);
