import { asc, eq, sql } from "drizzle-orm";
import { indstilling, moede, referat, sagsmappe } from "../../../../db/schema/index.ts";
import { jsonFile } from "../json-file.ts";

const moeder = jsonFile("moeder", (db) => db.select().from(moede).orderBy(asc(moede.startsAt)), {
  titel: (row) => row.title,
  status: (row) => row.status,
  begynder: (row) => row.startsAt,
  minutter: (row) => row.minutes,
  form: (row) => row.form,
  sted: (row) => row.place,
  deltagere: (row) => row.deltagere,
  dagsorden: (row) => row.dagsorden,
  indkaldt: (row) => row.invitedAt,
  indkaldtAf: (row) => row.invitedByName,
  grundTilAflysning: (row) => row.cancelReason,
  dineSpoergsmaal: (row) => row.spoergsmaal,
  bisidder: (row) => row.bisidder,
});

const referater = jsonFile(
  "referater",
  (db) =>
    db
      .select({ referat, moede: moede.title })
      .from(referat)
      .innerJoin(moede, eq(moede.id, referat.moedeId))
      .orderBy(asc(referat.givenAt), asc(referat.version)),
  {
    moede: (row) => row.moede,
    udgave: (row) => row.referat.version,
    tekst: (row) => row.referat.body,
    givet: (row) => row.referat.givenAt,
    givetAf: (row) => row.referat.givenByName,
    dinBemaerkning: (row) => row.referat.bemaerkning,
    bemaerket: (row) => row.referat.bemaerketAt,
  },
);

const mapper = jsonFile(
  "moedepapirer",
  (db) =>
    db
      .select({
        mappe: sagsmappe,
        moede: moede.title,
        papers: sql<string[]>`array(select d.title from document d
          where d.id = any (${sagsmappe.papers}) order by array_position(${sagsmappe.papers}, d.id))`,
        modtagere: sql<string[]>`array(select a.name from authority a
          where a.id = any (${sagsmappe.modtagere}) order by a.name)`,
      })
      .from(sagsmappe)
      .innerJoin(moede, eq(moede.id, sagsmappe.moedeId))
      .orderBy(asc(sagsmappe.sharedAt)),
  {
    moede: (row) => row.moede,
    status: (row) => row.mappe.status,
    papirer: (row) => row.papers,
    beskrivelsenAfDig: (row) => row.mappe.forberedendeDel,
    modtagere: (row) => row.modtagere,
    delt: (row) => row.mappe.sharedAt,
    deltAf: (row) => row.mappe.sharedByName,
    lukket: (row) => row.mappe.closedAt,
    lukketAf: (row) => row.mappe.closedByName,
  },
);

const indstillinger = jsonFile(
  "indstillinger",
  (db) => db.select().from(indstilling).orderBy(asc(indstilling.version)),
  {
    udgave: (row) => row.version,
    status: (row) => row.status,
    tekst: (row) => row.felter,
    megetBegraenset: (row) => row.megetBegraenset,
    givetAf: (row, lang) => row.givenBy?.[lang] ?? null,
    givet: (row) => row.givenAt,
    ditSvar: (row) => row.svar,
    dineOrd: (row) => row.svarOrd,
    svaret: (row) => row.svaretAt,
  },
);

export const meetingParts = { moeder: [moeder, referater, mapper, indstillinger] };
