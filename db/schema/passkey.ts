import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
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

/** What a key is asked to sign, once: 32 bytes. Nobody is named in one for a login. */
export const passkeyChallenge = pgTable(
  "passkey_challenge",
  {
    id: id(),
    use: text("use", { enum: ["register", "login", "consent"] }).notNull(),
    challenge: bytea("challenge").notNull(),
    /** The session that asked; null for a login. */
    tokenHash: bytea("token_hash"),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [
    index("passkey_challenge_asked").on(table.challenge),
    index("passkey_challenge_expiry").on(table.expiresAt),
    check("passkey_challenge_use", sql`${table.use} in ('register','login','consent')`),
    check("passkey_challenge_length", sql`length(${table.challenge}) = 32`),
    check(
      "passkey_challenge_session",
      sql`(${table.use} = 'login') = (${table.tokenHash} is null)`,
    ),
  ],
);
