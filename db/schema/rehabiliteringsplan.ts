import { date, foreignKey, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { id } from "./columns.ts";
import { citizenId } from "./person.ts";
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

/** A paragraph of the forberedende del, with the citizen's own words beside it. */
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
