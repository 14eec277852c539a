import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { authority, consent, delegation, purpose, recall } from "../../../../db/schema/index.ts";
import { jsonFile } from "../json-file.ts";

const source = alias(authority, "source");
const recipient = alias(authority, "recipient");

const samtykker = jsonFile(
  "samtykker",
  (db) =>
    db
      .select({
        id: consent.id,
        source: source.name,
        recipient: recipient.name,
        categories: consent.categories,
        types: consent.documentTypes,
        excepted: consent.exceptedDocuments,
        purpose: purpose.label,
        consequence: consent.consequence,
        status: consent.status,
        from: consent.validFrom,
        until: consent.validUntil,
        requestedAt: consent.requestedAt,
        requestedBy: consent.requestedByName,
        givenAt: consent.givenAt,
        endedAt: consent.endedAt,
        // Not a column for the app: a recipient reads the rest of the row too (0006_policies.sql).
        words: sql<string | null>`consent_text(${consent.id})`,
      })
      .from(consent)
      .innerJoin(source, eq(source.id, consent.sourceAuthorityId))
      .innerJoin(recipient, eq(recipient.id, consent.recipientAuthorityId))
      .innerJoin(purpose, eq(purpose.code, consent.purpose))
      .orderBy(asc(consent.requestedAt), asc(consent.givenAt)),
  {
    id: (row) => row.id,
    kilde: (row) => row.source,
    modtager: (row) => row.recipient,
    emner: (row) => row.categories,
    slags: (row) => row.types,
    undtaget: (row) => row.excepted,
    formaal: (row, lang) => row.purpose[lang],
    hvisNej: (row) => row.consequence,
    status: (row) => row.status,
    fra: (row) => row.from,
    til: (row) => row.until,
    spurgt: (row) => row.requestedAt,
    spurgtAf: (row) => row.requestedBy,
    givet: (row) => row.givenAt,
    slut: (row) => row.endedAt,
    ord: (row) => row.words,
  },
);

const tilbagetrukket = jsonFile(
  "tilbagetrukket",
  (db) =>
    db
      .select({ recall, authority: authority.name })
      .from(recall)
      .innerJoin(authority, eq(authority.id, recall.authorityId))
      .orderBy(asc(recall.createdAt)),
  {
    samtykke: (row) => row.recall.consentId,
    myndighed: (row) => row.authority,
    papirer: (row) => row.recall.documents,
    beskrivelsenAfDig: (row) => row.recall.forberedendeDel,
    siden: (row) => row.recall.createdAt,
    senest: (row) => row.recall.dueOn,
    kvitteret: (row) => row.recall.acknowledgedAt,
    kvitteretAf: (row) => row.recall.acknowledgedByName,
  },
);

const hjaelpere = jsonFile(
  "hjaelpere",
  (db) =>
    db
      .select({
        kind: delegation.kind,
        name: delegation.helperName,
        acceptedName: delegation.acceptedName,
        sections: delegation.sections,
        status: delegation.status,
        until: delegation.validUntil,
        invitedAt: delegation.invitedAt,
        acceptedAt: delegation.acceptedAt,
        endedAt: delegation.endedAt,
        endedBy: delegation.endedBy,
      })
      .from(delegation)
      .orderBy(asc(delegation.invitedAt)),
  {
    slags: (row) => row.kind,
    navn: (row) => row.name,
    sagdeJa: (row) => row.acceptedName,
    dele: (row) => row.sections,
    status: (row) => row.status,
    til: (row) => row.until,
    inviteret: (row) => row.invitedAt,
    begyndt: (row) => row.acceptedAt,
    slut: (row) => row.endedAt,
    sluttetAf: (row) => row.endedBy,
  },
);

export const consentParts = { samtykker: [samtykker, tilbagetrukket], hjaelpere: [hjaelpere] };
