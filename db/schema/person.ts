import { date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { authorityId } from "./authority.ts";
import { bytea, id, instant, type Localized } from "./columns.ts";

/** A human being: citizen, helper or professional. */
export const person = pgTable("person", {
  id: id(),
  name: text("name").notNull(),
  cpr: text("cpr").unique(),
  phone: text("phone"),
  email: text("email"),
  language: text("language", { enum: ["da", "en"] })
    .notNull()
    .default("da"),
});

/** Foreign key to the citizen a row is about: every row with personal data carries it. */
export const citizenId = () =>
  uuid("citizen_id")
    .notNull()
    .references(() => person.id);

/**
 * The identity a person logs in with: MitID's uuid or MitID Erhverv's professional id. Both belong to
 * MitID and not to a broker, so changing broker keeps everybody's access.
 */
export const personLogin = pgTable(
  "person_login",
  {
    way: text("way", { enum: ["borger", "erhverv"] }).notNull(),
    subject: text("subject").notNull(),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
  },
  (table) => [primaryKey({ columns: [table.way, table.subject] })],
);

/** A professional's place in an authority; leaving sets `validTo` and ends access at once. */
export const membership = pgTable(
  "membership",
  {
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    authorityId: authorityId("authority_id").notNull(),
    role: text("role").notNull(),
    title: jsonb("title").$type<Localized>().notNull(),
    phone: text("phone").notNull(),
    email: text("email").notNull(),
    validFrom: date("valid_from").notNull(),
    validTo: date("valid_to"),
  },
  (table) => [index("membership_person").on(table.personId)],
);

/** A login in progress of use; only the SHA-256 of the cookie's token is stored. */
export const session = pgTable(
  "session",
  {
    tokenHash: bytea("token_hash").primaryKey(),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    way: text("way", { enum: ["borger", "erhverv"] }).notNull(),
    membershipId: uuid("membership_id").references(() => membership.id),
    issuer: text("issuer").notNull(),
    subject: text("subject").notNull(),
    sid: text("sid"),
    idToken: text("id_token").notNull(),
    assurance: text("assurance").notNull(),
    authTime: instant("auth_time").notNull(),
    idleMinutes: integer("idle_minutes").notNull(),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [index("session_sid").on(table.issuer, table.sid)],
);
