import { and, asc, eq, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { readKinds } from "~/case/consent/read-consents.server.ts";
import type { Database } from "../../../../db/client.ts";
import {
  authority,
  consent,
  type Localized,
  person,
  purpose,
} from "../../../../db/schema/index.ts";
import { listIsFull } from "../list-limit.server.ts";

const source = alias(authority, "source");

const terms = {
  id: consent.id,
  sagId: consent.sagId,
  source: source.name,
  documentTypes: consent.documentTypes,
  purpose: { code: purpose.code, label: purpose.label },
  validFrom: consent.validFrom,
  validUntil: consent.validUntil,
};

/**
 * The consents given to one authority that hold today, the one that ends first on top.
 * @param db of a `consent.inbox` visit
 */
export async function listShared(db: Database, authorityId: string) {
  const [rows, kinds, full] = await Promise.all([
    db
      .select({ ...terms, citizen: person.name })
      .from(consent)
      .innerJoin(person, eq(person.id, consent.citizenId))
      .innerJoin(source, eq(source.id, consent.sourceAuthorityId))
      .innerJoin(purpose, eq(purpose.code, consent.purpose))
      .where(
        and(
          eq(consent.recipientAuthorityId, authorityId),
          eq(consent.status, "givet"),
          // Of a meeting: read on the meeting, not here.
          ne(consent.purpose, "moede"),
          sql`gate_today() between ${consent.validFrom} and ${consent.validUntil}`,
        ),
      )
      .orderBy(asc(consent.validUntil), asc(person.name)),
    readKinds(db),
    listIsFull(db, "consent"),
  ]);
  return { consents: rows.map((row) => withKinds(row, kinds)), full };
}

/**
 * What one consent says: from whom, what, what for, until when. Null where the visit does not
 * bring the consent along.
 */
export async function readShared(db: Database, consentId: string) {
  const [[row], kinds] = await Promise.all([
    db
      .select(terms)
      .from(consent)
      .innerJoin(source, eq(source.id, consent.sourceAuthorityId))
      .innerJoin(purpose, eq(purpose.code, consent.purpose))
      .where(eq(consent.id, consentId)),
    readKinds(db),
  ]);
  return row ? withKinds(row, kinds) : null;
}

function withKinds<Row extends { documentTypes: string[] }>(
  { documentTypes, ...row }: Row,
  kinds: Map<string, Localized>,
) {
  const found = documentTypes.flatMap((code) => kinds.get(code) ?? []);
  return { ...row, kinds: { da: names(found, "da"), en: names(found, "en") } };
}

function names(kinds: readonly Localized[], lang: "da" | "en"): string {
  return kinds.map((kind) => kind[lang]).join(", ");
}

export type SharedConsent = Awaited<ReturnType<typeof listShared>>["consents"][number];
export type SharedTerms = NonNullable<Awaited<ReturnType<typeof readShared>>>;
