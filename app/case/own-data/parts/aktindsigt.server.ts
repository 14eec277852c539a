import { asc, eq } from "drizzle-orm";
import { aktindsigt, aktindsigtDelay } from "../../../../db/schema/index.ts";
import { jsonFile } from "../json-file.ts";

export const aktindsigter = jsonFile(
  "aktindsigter",
  (db) => db.select().from(aktindsigt).orderBy(asc(aktindsigt.askedAt)),
  {
    oenske: (row) => row.wish,
    status: (row) => row.status,
    spurgt: (row) => row.askedAt,
    svarSenest: (row) => row.answerBy,
    svar: (row) => row.answer,
    klagevejledning: (row) => row.klagevejledning,
    besvaret: (row) => row.answeredAt,
    besvaretAf: (row) => row.answeredByName,
  },
);

export const ventetider = jsonFile(
  "ventetider",
  (db) =>
    db
      .select({ delay: aktindsigtDelay, wish: aktindsigt.wish })
      .from(aktindsigtDelay)
      .innerJoin(aktindsigt, eq(aktindsigt.id, aktindsigtDelay.aktindsigtId))
      .orderBy(asc(aktindsigtDelay.toldAt)),
  {
    oenske: (row) => row.wish,
    grund: (row) => row.delay.reason,
    svarSenest: (row) => row.delay.answerBy,
    skrevet: (row) => row.delay.toldAt,
    skrevetAf: (row) => row.delay.toldByName,
  },
);
