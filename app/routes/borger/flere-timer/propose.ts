import { latestWages } from "~/case/money/latest-wages.ts";
import type { Month } from "~/case/money/read-months.server.ts";
import { toTyped } from "~/domain/money/typed.ts";
import type { Typed } from "./more-hours.schema.ts";

/** One hour more than in the latest month with wages, as it would be typed; empty without one. */
export function proposeMore(months: readonly Month[]): Typed {
  const latest = latestWages(months);
  if (!latest) return { timeloen: "", timer: "", nye: "", loft: "" };
  return {
    timeloen: toTyped(latest.hourly),
    timer: toTyped(latest.from),
    nye: toTyped(latest.to),
    loft: toTyped(latest.normalloen),
  };
}
