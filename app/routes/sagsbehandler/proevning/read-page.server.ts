import { and, eq } from "drizzle-orm";
import { readArbejdsproevninger } from "~/case/arbejdsproevning/read-arbejdsproevninger.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import type { Database } from "../../../../db/client.ts";
import { regelGraense, sag } from "../../../../db/schema/index.ts";

/**
 * What the forms need: the trials, whose they are, and how many hours a full week has by the rules.
 * @param db of an `arbejdsproevning.register` visit
 */
export async function readPage(db: Database) {
  const [proevninger, citizen, [rules]] = await Promise.all([
    readArbejdsproevninger(db),
    readCitizenName(db),
    db
      .select({ fullTime: regelGraense.hours })
      .from(sag)
      .leftJoin(
        regelGraense,
        and(eq(regelGraense.regelsaet, sag.regelsaet), eq(regelGraense.code, "fullTime")),
      ),
  ]);
  return { proevninger, citizen, fullTime: rules?.fullTime ?? 0 };
}
