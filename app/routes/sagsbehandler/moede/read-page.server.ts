import { readMoeder, readRoller } from "~/case/moede/read-moeder.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import type { Database } from "../../../../db/client.ts";
import { sag } from "../../../../db/schema/index.ts";

/**
 * What the form of a meeting needs; `moede` is null for a new one and undefined where there is none.
 * @param db of a `moede.arrange` visit
 */
export async function readPage(db: Database, id: string | null) {
  const [moeder, roller, citizen, now, [found]] = await Promise.all([
    readMoeder(db),
    readRoller(db),
    readCitizenName(db),
    readNow(db),
    db.select({ openedOn: sag.openedOn }).from(sag),
  ]);
  const moede = id === null ? null : moeder.find((one) => one.id === id);
  return { moede, roller, citizen, now, openedOn: found?.openedOn ?? "" };
}
