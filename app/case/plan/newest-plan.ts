import { asc, desc } from "drizzle-orm";
import { rehabiliteringsplan } from "../../../db/schema/index.ts";

/**
 * The plan a case goes by when there are several: the one that was written on last. Two of one day stand in
 * an order of their own, the same everywhere, as where a case takes its plan along (`carry_plan`).
 */
export const newestPlan = [desc(rehabiliteringsplan.updatedOn), asc(rehabiliteringsplan.id)];
