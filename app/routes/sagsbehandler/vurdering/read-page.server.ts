import { and, eq, sql } from "drizzle-orm";
import { readArbejdsevne } from "~/case/arbejdsevne/read-arbejdsevne.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import type { Database } from "../../../../db/client.ts";
import { regelGraense, sag } from "../../../../db/schema/index.ts";

/**
 * What the form needs: the catalogue, the draft if there is one, the rules of the case, the day.
 * @param db of an `arbejdsevne.assess` visit
 */
export async function readPage(db: Database) {
  const [found, citizen, [rules]] = await Promise.all([
    readArbejdsevne(db),
    readCitizenName(db),
    db
      .select({ today: sql<string>`gate_today()::text`, below: regelGraense.hours })
      .from(sag)
      .leftJoin(
        regelGraense,
        and(eq(regelGraense.regelsaet, sag.regelsaet), eq(regelGraense.code, "developmentBelow")),
      ),
  ]);
  const draft = found.vurderinger.find(({ status }) => status === "kladde");
  return {
    ...{ draft, citizen, catalogue: found.catalogue },
    ...{ today: rules?.today ?? "", below: rules?.below ?? 0 },
  };
}
