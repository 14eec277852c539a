import type { Month } from "~/case/money/read-months.server.ts";
import { FULL_TIME, hourlyPay } from "~/domain/money/more-hours.ts";
import { toTyped } from "~/domain/money/typed.ts";
import type { Typed } from "./more-hours.schema.ts";

const HOUR = 100;

/** One hour more than in the latest month with wages, at the pay of that month; empty without one. */
export function proposeMore(months: readonly Month[]): Typed {
  const latest = months.find(({ current }) => current.kind === "fleksloentilskud")?.current;
  const hours = Math.round((latest?.hours ?? 0) * 100);
  const hourly = latest ? hourlyPay(latest.wage + latest.pension, hours) : null;
  if (!latest || hourly === null) return { timeloen: "", timer: "", nye: "", loft: "" };
  return {
    timeloen: toTyped(hourly),
    timer: toTyped(hours),
    nye: toTyped(Math.min(hours + HOUR, FULL_TIME)),
    loft: latest.normalloen === null ? "" : toTyped(latest.normalloen),
  };
}
