import { asc } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { maaling } from "../../../db/schema/index.ts";
import type { Area } from "./areas.ts";

/** One day's answers; ISO day, 1 to 10 or null where nothing was said. */
export type Maaling = { readonly measuredOn: string } & Readonly<Record<Area, number | null>>;

/**
 * What the citizen has said, the oldest first.
 * @param db of an `arbejdsevne.read` or `maaling.enter` visit
 */
export async function readMaalinger(db: Database): Promise<Maaling[]> {
  return db
    .select({
      measuredOn: maaling.measuredOn,
      arbejde: maaling.arbejde,
      helbred: maaling.helbred,
      tro: maaling.tro,
    })
    .from(maaling)
    .orderBy(asc(maaling.measuredOn));
}
