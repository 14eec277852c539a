import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { authorityId, purpose } from "./authority.ts";
import { id, instant } from "./columns.ts";
import { inSag, sag } from "./sag.ts";

export const consentStatuses = [
  "anmodet",
  "givet",
  "afvist",
  "udloebet",
  "trukketTilbage",
] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

/**
 * A WebAuthn assertion over the consent document, with what it takes to check it years later. Bytes are
 * base64url, `documentHash` is hex; `publicKey` is SubjectPublicKeyInfo (DER).
 */
export type ConsentSignature = {
  alg: -7 | -8 | -257;
  authenticatorData: string;
  clientDataJSON: string;
  credentialId: string;
  documentHash: string;
  publicKey: string;
  rpId: string;
  signature: string;
};

/**
 * The current state of a consent; each change is also a ledger entry, written by a trigger.
 * A consent without source, kind of information, purpose or case is invalid by guidance
 * (retssikkerhedsloven § 11 a) and cannot be stored.
 */
export const consent = pgTable(
  "consent",
  {
    id: id(),
    ...inSag(),
    sourceAuthorityId: authorityId("source_authority_id").notNull(),
    recipientAuthorityId: authorityId("recipient_authority_id").notNull(),
    categories: text("categories").array().notNull(),
    documentTypes: text("document_types").array().notNull(),
    exceptedDocuments: uuid("excepted_documents").array().notNull().default(sql`'{}'`),
    purpose: text("purpose")
      .notNull()
      .references(() => purpose.code),
    /** What happens if the citizen says no (retssikkerhedsloven § 11 b). */
    consequence: text("consequence").notNull(),
    status: text("status", { enum: consentStatuses }).notNull(),
    validFrom: date("valid_from"),
    /** Last day the consent holds; for a request, the last day asked for. */
    validUntil: date("valid_until").notNull(),
    requestedAt: instant("requested_at"),
    requestedByName: text("requested_by_name"),
    requestedByAuthorityId: authorityId("requested_by_authority_id"),
    givenAt: instant("given_at"),
    endedAt: instant("ended_at"),
    /** The case it is for has moved away from the recipient, to whom it opens nothing any more. */
    movedAway: boolean("moved_away").notNull().default(false),
    /** The version and the words the citizen said yes to. */
    textVersion: text("text_version"),
    textShown: text("text_shown"),
    /** The citizen's signature on the document of the yes; null when MitID confirmed it. */
    signature: jsonb("signature").$type<ConsentSignature>(),
  },
  (table) => [
    foreignKey({
      columns: [table.sagId, table.citizenId],
      foreignColumns: [sag.id, sag.citizenId],
    }),
    index("consent_citizen").on(table.citizenId),
    index("consent_recipient").on(table.recipientAuthorityId, table.status),
    check("consent_two_parties", sql`${table.sourceAuthorityId} <> ${table.recipientAuthorityId}`),
    check(
      "consent_categories",
      sql`cardinality(${table.categories}) > 0 and ${table.categories} <@
        array['beskaeftigelse','social','sundhed','uddannelse','kriminalforsorg','oekonomi']`,
    ),
    // "To work on your case" is what an authority does anyway: nothing one could say yes or no to.
    check("consent_purpose", sql`${table.purpose} <> 'sagsbehandling'`),
    check("consent_document_types", sql`cardinality(${table.documentTypes}) > 0`),
    // As long as the form lets a caseworker write.
    check(
      "consent_consequence",
      sql`${table.consequence} ~ '\\S' and length(${table.consequence}) <= 1000`,
    ),
    // The words name every paper, so they may be long; but no book.
    check(
      "consent_text_length",
      sql`length(${table.textShown}) <= 200000 and length(${table.textVersion}) <= 60`,
    ),
    // "For ever" is a date to PostgreSQL, and no day a citizen can see the end of.
    check("consent_valid_until", sql`isfinite(${table.validUntil})`),
    check(
      "consent_status",
      sql`${table.status} in ('anmodet','givet','afvist','udloebet','trukketTilbage')`,
    ),
    // At most 12 months, by the portal's own policy.
    check(
      "consent_period",
      sql`${table.status} in ('anmodet','afvist') or (${table.validFrom} is not null
        and ${table.validUntil} >= ${table.validFrom} and ${table.validUntil} <= ${table.validFrom} + interval '12 months')`,
    ),
    check(
      "consent_given_text",
      // What is over may have lost its words to a lawful erasure, never the version of them.
      sql`${table.status} not in ('givet','trukketTilbage') or (${table.givenAt} is not null
        and coalesce(${table.textVersion}, '') <> ''
        and (${table.status} = 'trukketTilbage' or coalesce(${table.textShown}, '') <> ''))`,
    ),
  ],
);
