import { Temporal } from "temporal-polyfill";
import type { Due, Standing } from "./due.ts";

/**
 * How a clock stands. `over` is a date of the citizen's that has passed: a right has run out, nobody
 * broke anything. `unknown` is a date that has passed while the portal cannot know if it was kept.
 */
export type DeadlineState =
  | "notStarted"
  | "paused"
  | "running"
  | "soon"
  | "met"
  | "metLate"
  | "broken"
  | "over"
  | "unknown";

/** The last part of its time in which a deadline is "soon": a fifth, so that hours and years fit. */
const lastPart = 5;

/** A clock as it is found: not started, standing still, or running out. */
export interface Clock {
  readonly started: Temporal.Instant;
  readonly due: Due | Standing;
  /** When it was done; null when it is not, undefined when nothing here tells. */
  readonly met: Temporal.Instant | null | undefined;
  readonly actor: "authority" | "citizen";
}

/** How the clock stands at `now`; null is a clock that has not started. */
export function stateOf(clock: Clock | null, now: Temporal.Instant): DeadlineState {
  if (!clock) return "notStarted";
  const { started, due, met, actor } = clock;
  if ("paused" in due) return met ? "met" : "paused";
  const late = (instant: Temporal.Instant) => Temporal.Instant.compare(instant, due.until) >= 0;
  if (met) return late(met) ? "metLate" : "met";
  if (late(now)) {
    if (actor === "citizen") return "over";
    return met === null ? "broken" : "unknown";
  }
  const left = due.until.epochMilliseconds - now.epochMilliseconds;
  const whole = due.until.epochMilliseconds - started.epochMilliseconds;
  return left * lastPart <= whole ? "soon" : "running";
}
