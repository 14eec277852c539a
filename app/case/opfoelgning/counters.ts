import { Temporal } from "temporal-polyfill";
import { dueOf } from "~/domain/deadline/due.ts";
import type { Regel } from "../frist/clocks-of.ts";

/** A talk that was held; `heldOn` is an ISO day. */
export interface Held {
  readonly kind: "samtale" | "opfoelgning" | "statusmoede";
  readonly heldOn: string;
  readonly atWorkplace: boolean;
}

/**
 * Which talks count for a rule of the regelsæt, by its code. A status meeting is no follow-up: whether it
 * may count as one the source leaves open, so it is promised beside them.
 */
const counts: Record<string, (one: Held) => boolean> = {
  firstTalk: ({ kind }) => kind === "samtale",
  followUps: ({ kind }) => kind === "opfoelgning",
  followUpsInPerson: ({ kind, atWorkplace }) => kind === "opfoelgning" && atWorkplace,
  statusMeeting: ({ kind }) => kind === "statusmoede",
};

/** How many talks are held of those a rule asks for, within its time. Days are ISO days. */
export interface Counter {
  readonly rule: Regel;
  readonly held: number;
  readonly lastDay: string;
}

/**
 * The counters of the rules for a fleksjob that a talk can meet.
 * @param start the ISO day the fleksjob began; null before: then nothing is counted
 */
export function countersOf(
  rules: readonly Regel[],
  start: string | null,
  talks: readonly Held[],
): Counter[] {
  if (!start) return [];
  return rules.flatMap((rule) => {
    if (rule.starts !== "fleksjob") return [];
    const due = counts[rule.code] && dueOf(rule, Temporal.PlainDate.from(start));
    if (!due || "paused" in due) return [];
    const lastDay = due.lastDay.toString();
    const held = daysOf(rule.code, start, talks).filter((day) => day <= lastDay).length;
    return [{ rule, held, lastDay }];
  });
}

/**
 * The day on which a rule was met, also when that was too late; null when it is not yet, undefined for a
 * rule that no talk meets.
 */
export function metOn(
  rule: Pick<Regel, "code" | "times">,
  start: string,
  talks: readonly Held[],
): string | null | undefined {
  return counts[rule.code] ? (daysOf(rule.code, start, talks)[rule.times - 1] ?? null) : undefined;
}

function daysOf(code: string, start: string, talks: readonly Held[]): string[] {
  return talks
    .filter((one) => counts[code]?.(one) && one.heldOn >= start)
    .map(({ heldOn }) => heldOn)
    .toSorted();
}
