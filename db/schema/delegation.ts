import { sql } from "drizzle-orm";
import { check, date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytea, id, instant } from "./columns.ts";
import { citizenId, person } from "./person.ts";

/** What a citizen can let a helper read. */
export const delegableSections = [
  "sag",
  "rehabiliteringsplan",
  "afgoerelse",
  "document",
  "message",
  "consent",
  "visit",
  "moede",
] as const;

/** Access the citizen gives to a bisidder or fuldmagtshaver; it never includes granting consents. */
export const delegation = pgTable(
  "delegation",
  {
    id: id(),
    citizenId: citizenId(),
    kind: text("kind", { enum: ["bisidder", "fuldmagt"] }).notNull(),
    helperName: text("helper_name").notNull(),
    helperPersonId: uuid("helper_person_id").references(() => person.id),
    /** The MitID name of who accepted: whoever held the link, so the citizen must see it. */
    acceptedName: text("accepted_name"),
    sections: text("sections").array().notNull(),
    status: text("status", { enum: ["inviteret", "aktiv", "afvist", "afsluttet"] }).notNull(),
    validUntil: date("valid_until").notNull(),
    inviteHash: bytea("invite_hash").unique(),
    invitedAt: instant("invited_at").notNull(),
    acceptedAt: instant("accepted_at"),
    endedAt: instant("ended_at"),
    endedBy: text("ended_by", { enum: ["citizen", "helper"] }),
  },
  (table) => [
    index("delegation_citizen").on(table.citizenId),
    index("delegation_helper").on(table.helperPersonId),
    check(
      "delegation_sections",
      sql`cardinality(${table.sections}) > 0 and ${table.sections} <@
        array['sag','rehabiliteringsplan','afgoerelse','document','message','consent','visit','moede']`,
    ),
    check("delegation_kind", sql`${table.kind} in ('bisidder','fuldmagt')`),
    check("delegation_status", sql`${table.status} in ('inviteret','aktiv','afvist','afsluttet')`),
    // As long as the form lets a citizen write.
    check(
      "delegation_name",
      sql`${table.helperName} ~ '\\S' and length(${table.helperName}) <= 100`,
    ),
    check("delegation_valid_until", sql`isfinite(${table.validUntil})`),
    check("delegation_not_oneself", sql`${table.helperPersonId} <> ${table.citizenId}`),
  ],
);
