import { asc } from "drizzle-orm";
import { moede } from "../../../../db/schema/index.ts";
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

export const meetingParts = { moeder: [moeder] };
