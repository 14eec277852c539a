import { asc, desc, sql } from "drizzle-orm";
import { sag } from "../../../db/schema/index.ts";

/** A case that has moved to another municipality, where nobody writes any more. */
export const isMoved = sql<boolean>`coalesce(${sag.status} = 'flyttet', false)`;

/** A citizen's cases, the current one first: the newest of those that have not moved. */
export const currentFirst = [asc(isMoved), desc(sag.openedOn)];
