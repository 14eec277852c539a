import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytea, id, instant } from "./columns.ts";
import { person } from "./person.ts";

/** A citizen's own key (WebAuthn). Only the public half is here; the private one never leaves its device. */
export const passkey = pgTable(
  "passkey",
  {
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.id),
    credentialId: bytea("credential_id").notNull().unique(),
    /** COSE_Key, as the authenticator gave it. */
    publicKey: bytea("public_key").notNull(),
    /** The same key as SubjectPublicKeyInfo (DER): what a receipt carries. */
    spki: bytea("spki").notNull(),
    /** The last signature count seen; some authenticators always say 0. */
    counter: bigint("counter", { mode: "number" }).notNull(),
    transports: text("transports").array().notNull(),
    deviceType: text("device_type", { enum: ["singleDevice", "multiDevice"] }).notNull(),
    backedUp: boolean("backed_up").notNull(),
    name: text("name").notNull(),
    createdAt: instant("created_at").notNull(),
    lastUsedAt: instant("last_used_at"),
    /** When a signature came with a count already seen: there are two of this key, and none is used any more. */
    clonedAt: instant("cloned_at"),
  },
  (table) => [
    index("passkey_person").on(table.personId),
    check(
      "passkey_name",
      sql`${table.name} ~ '\\S' and length(${table.name}) <= 60 and ${table.name} !~ '[[:cntrl:]]'`,
    ),
    // WebAuthn level 3, section 4: a credential id has at most 1023 bytes.
    check("passkey_credential_id", sql`length(${table.credentialId}) between 1 and 1023`),
    check("passkey_device_type", sql`${table.deviceType} in ('singleDevice','multiDevice')`),
  ],
);

/**
 * Uses of a key in the last minutes: a count is judged by what was known when its question was asked, so
 * that two tabs of one person are not mistaken for two of the key (docs/adr/0010).
 */
export const passkeyUse = pgTable(
  "passkey_use",
  {
    passkeyId: uuid("passkey_id")
      .notNull()
      .references(() => passkey.id, { onDelete: "cascade" }),
    usedAt: instant("used_at").notNull(),
    /** The count it came with, and the one that was known before it. */
    counter: bigint("counter", { mode: "number" }).notNull(),
    known: bigint("known", { mode: "number" }).notNull(),
  },
  (table) => [
    index("passkey_use_passkey").on(table.passkeyId),
    index("passkey_use_age").on(table.usedAt),
  ],
);

/** What a citizen's session asks a key to sign, once: 32 bytes. */
export const passkeyChallenge = pgTable(
  "passkey_challenge",
  {
    id: id(),
    use: text("use", { enum: ["register", "consent"] }).notNull(),
    challenge: bytea("challenge").notNull(),
    /** The session that asked. */
    tokenHash: bytea("token_hash").notNull(),
    askedAt: instant("asked_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [
    index("passkey_challenge_session").on(table.tokenHash),
    index("passkey_challenge_expiry").on(table.expiresAt),
    check("passkey_challenge_use", sql`${table.use} in ('register','consent')`),
    check("passkey_challenge_length", sql`length(${table.challenge}) = 32`),
  ],
);

/**
 * Challenges of logins that were answered. Asking for one writes nothing, so that anybody may: it is
 * stamped with the secret below, and kept here only once a known key has signed it.
 */
export const passkeyLogin = pgTable(
  "passkey_login",
  {
    challenge: bytea("challenge").primaryKey(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [index("passkey_login_expiry").on(table.expiresAt)],
);

/** What login challenges are stamped with: one row, read by the gate's functions alone. */
export const passkeyLoginSecret = pgTable(
  "passkey_login_secret",
  {
    one: integer("one").primaryKey().default(1),
    secret: bytea("secret").notNull(),
  },
  (table) => [check("passkey_login_secret_one", sql`${table.one} = 1`)],
);
