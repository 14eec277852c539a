import { asc, eq, isNotNull, sql } from "drizzle-orm";
import { ledgerEntry, ledgerPayload, visit, visitKind } from "../../../../db/schema/index.ts";
import { readListLooks } from "../../looks/read-list-looks.server.ts";
import { jsonFile } from "../json-file.ts";

const opslag = jsonFile(
  "opslag",
  (db) =>
    db
      .select({ visit, what: visitKind.label })
      .from(visit)
      .innerJoin(visitKind, eq(visitKind.code, visit.kind))
      // A list of many names the others too: those looks are in `lister`, as sums.
      .where(isNotNull(visit.citizenId))
      .orderBy(asc(visit.entryId)),
  {
    nummer: (row) => row.visit.entryId,
    tid: (row) => row.visit.openedAt,
    hvad: (row, lang) => row.what[lang],
    navn: (row) => row.visit.actorName,
    rolle: (row) => row.visit.actorRole,
    myndighed: (row) => row.visit.authorityName,
    tilladt: (row) => row.visit.allowed,
    nej: (row) => row.visit.refusal,
    grundlag: (row) => row.visit.basis,
    formaal: (row) => row.visit.purpose,
    paragraf: (row) => row.visit.statute,
    grund: (row) => row.visit.reason,
    dele: (row) => row.visit.sections,
    papirer: (row) => row.visit.documents,
    emner: (row) => row.visit.categories,
  },
);

const lister = jsonFile("lister", (db) => readListLooks(db, 0), {
  dag: (row) => row.day,
  navn: (row) => row.actorName,
  rolle: (row) => row.actorRole,
  myndighed: (row) => row.authorityName,
  hvad: (row, lang) => row.what[lang],
  gange: (row) => row.times,
});

const bogen = jsonFile(
  "bogen",
  (db) =>
    db
      .select({
        entry: ledgerEntry.id,
        kind: ledgerEntry.kind,
        at: sql<string>`ledger_time(${ledgerEntry.at})`,
        payload: ledgerPayload.payload,
        salt: ledgerPayload.salt,
      })
      .from(ledgerPayload)
      .innerJoin(ledgerEntry, eq(ledgerEntry.id, ledgerPayload.entryId))
      .orderBy(asc(ledgerEntry.id)),
  {
    nummer: (row) => row.entry,
    slags: (row) => row.kind,
    tid: (row) => row.at,
    // As it stands, letter by letter: it is what the commitment was made of.
    indhold: (row) => row.payload,
    salt: (row) => row.salt.toString("hex"),
  },
);

export const lookParts = { hvemHarSet: [opslag, lister, bogen] };
