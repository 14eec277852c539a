import { asc } from "drizzle-orm";
import { indstilling, moede } from "../../../../db/schema/index.ts";
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

export const meetingParts = { moeder: [moeder, indstillinger] };
