import { asc } from "drizzle-orm";
import { fravaer as fravaerTable, ydelsesmaaned } from "../../../../db/schema/index.ts";
import { jsonFile } from "../json-file.ts";

const maaneder = jsonFile(
  "maaneder",
  (db) =>
    db.select().from(ydelsesmaaned).orderBy(asc(ydelsesmaaned.month), asc(ydelsesmaaned.version)),
  {
    maaned: (row) => row.month,
    fra: (row) => row.fromDay,
    til: (row) => row.toDay,
    udgave: (row) => row.version,
    slags: (row) => row.kind,
    timer: (row) => row.hours,
    loen: (row) => row.wage,
    pension: (row) => row.pension,
    normalloen: (row) => row.normalloen,
    beloeb: (row) => row.amount,
    regulering: (row) => row.adjustment,
    grund: (row) => row.cause,
    satser: (row) => row.satser,
    udbetales: (row) => row.paysOn,
    registreret: (row) => row.registeredAt,
    registreretAf: (row) => row.registeredByName,
  },
);

const fravaer = jsonFile(
  "fravaer",
  (db) => db.select().from(fravaerTable).orderBy(asc(fravaerTable.fromDay)),
  {
    slags: (row) => row.kind,
    fra: (row) => row.fromDay,
    til: (row) => row.toDay,
    status: (row) => row.status,
    skrevet: (row) => row.enteredAt,
    skrevetAf: (row) => row.enteredByName,
  },
);

export const moneyParts = { penge: [maaneder, fravaer] };
