import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

/**
 * A talk once it was held, about the case (`samtale`) or about how the job goes: what counters count and
 * deadlines are met by. It never changes; one written by mistake is struck out, and stays to be read so.
 */
export const opfoelgning = pgTable(
  "opfoelgning",
  {
    id: id(),
    ...inSag(),
    kind: text("kind", { enum: ["samtale", "opfoelgning", "statusmoede"] }).notNull(),
    heldOn: date("held_on").notNull(),
    form: text("form", { enum: ["personlig", "telefon"] }).notNull(),
    /** On the place of work; a talk by phone is nowhere. */
    atWorkplace: boolean("at_workplace").notNull(),
    participants: text("participants").notNull(),
    agreed: text("agreed").notNull(),
    status: text("status", { enum: ["holdt", "fejl"] }).notNull(),
    registeredByName: text("registered_by_name").notNull(),
    /** A talk with the jobformidler is a contact that the regelsæt asks for. */
    registeredByRole: text("registered_by_role").notNull(),
    registeredAt: instant("registered_at").notNull(),
    struckByName: text("struck_by_name"),
    struckAt: instant("struck_at"),
  },
  (table) => [
    foreignKey({
      name: "opfoelgning_of_sag",
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("opfoelgning_citizen").on(table.citizenId, table.heldOn),
    // Sent twice, or written by two, it is still one talk.
    uniqueIndex("opfoelgning_once")
      .on(table.sagId, table.heldOn, table.kind)
      .where(sql`${table.status} = 'holdt'`),
    check(
      "opfoelgning_kind",
      sql`${table.kind} in ('samtale','opfoelgning','statusmoede') and ${table.form} in ('personlig','telefon')
        and (${table.form} = 'personlig' or not ${table.atWorkplace})`,
    ),
    check(
      "opfoelgning_words",
      sql`${table.participants} ~ '\\S' and length(${table.participants}) <= 300
        and ${table.agreed} ~ '\\S' and length(${table.agreed}) <= 2000`,
    ),
    check(
      "opfoelgning_status",
      sql`${table.status} in ('holdt','fejl')
        and num_nonnulls(${table.struckAt}, ${table.struckByName}) = case ${table.status} when 'fejl' then 2 else 0 end`,
    ),
  ],
);
