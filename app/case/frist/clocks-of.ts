import { Temporal } from "temporal-polyfill";
import type { ClosedDay } from "~/domain/danish-calendar.ts";
import { type Due, dueOf } from "~/domain/deadline/due.ts";
import { COPENHAGEN, type DeadlineRule, type Pause } from "~/domain/deadline/rule.ts";
import { type DeadlineState, stateOf } from "~/domain/deadline/state.ts";
import type { Localized } from "../../../db/schema/columns.ts";

/** A deadline of the case's regelsæt, as `regel` keeps it. */
export interface Regel extends DeadlineRule {
  readonly code: string;
  readonly label: Localized;
  readonly kind: "lovkrav" | "serviceloefte";
  readonly times: number;
  readonly repeats: boolean;
  readonly starts: string;
  readonly actor: "authority" | "citizen";
  readonly told: boolean;
  readonly source: string;
  readonly verified: boolean;
}

/** Something that started a clock: an ISO day, or an ISO instant. */
export interface Started {
  readonly at: string;
  /** When it was done; null when it was not, left out when nothing here tells. */
  readonly met?: string | null;
  /** Which of several it is about, e.g. the title of a decision. */
  readonly about?: string;
  readonly pauses?: readonly Pause[];
  /** The last day somebody has named instead of the rule's: a promise, and never the law's. */
  readonly named?: string;
}

/** What the portal knows of what starts the clock of a rule: nothing may have yet. */
export type Facts = (rule: Regel) => readonly Started[] | "closed" | "notHere";

/** A clock as pages show it. Days are ISO days, instants ISO instants. */
export interface Frist {
  readonly rule: Regel;
  readonly state: DeadlineState | "closed" | "notHere";
  readonly started: string | null;
  readonly about: string | null;
  /** The last day, or by the hour the moment; null while no time runs. */
  readonly due: string | null;
  readonly moved: { readonly from: string; readonly because: ClosedDay } | null;
  readonly pausedDays: number;
  /** Whether the day is one that somebody has named, and not the rule's. */
  readonly named: boolean;
}

/**
 * The clocks of a case, the one that runs out first first; those without a date come last.
 * @param now ISO instant of the database's
 */
export function clocksOf(rules: readonly Regel[], facts: Facts, now: string): Frist[] {
  const at = Temporal.Instant.from(now);
  const all = rules.flatMap((rule) => {
    const started = facts(rule);
    if (typeof started === "string") return [without(rule, started)];
    if (started.length === 0) return [without(rule, "notStarted")];
    return started.flatMap((one) => inTurns(rule, one, at));
  });
  const end = ({ due }: Frist) =>
    due ? instantOf(due).epochMilliseconds : Number.MAX_SAFE_INTEGER;
  return all.toSorted((a, b) => end(a) - end(b));
}

/**
 * A law's time that begins again when it is over, over and over: those that have passed, and the one that
 * comes. A promise begins again by what met it.
 */
function inTurns(rule: Regel, started: Started, now: Temporal.Instant): Frist[] {
  const clock = clockOf(rule, started, now);
  const again = rule.repeats && rule.kind === "lovkrav" && clock.state === "unknown";
  if (!again || !clock.due) return [clock];
  return [clock, ...inTurns(rule, { ...started, at: clock.due }, now)];
}

function without(rule: Regel, state: "notStarted" | "closed" | "notHere"): Frist {
  return {
    rule,
    state,
    started: null,
    about: null,
    due: null,
    moved: null,
    pausedDays: 0,
    named: false,
  };
}

function clockOf(rule: Regel, started: Started, now: Temporal.Instant): Frist {
  if (started.named) return namedClock(rule, started, started.named, now);
  const { at, met, about, pauses } = started;
  const due = dueOf(rule, isDay(at) ? Temporal.PlainDate.from(at) : instantOf(at), pauses);
  const state = stateOf({ started: instantOf(at), due, met: doneAt(met), actor: rule.actor }, now);
  const shown = { rule, state, started: at, about: about ?? null, named: false };
  if ("paused" in due) return { ...shown, due: null, moved: null, pausedDays: 0 };
  return { ...shown, due: shownDue(due), moved: movedOf(due), pausedDays: due.pausedDays ?? 0 };
}

function namedClock(rule: Regel, started: Started, day: string, now: Temporal.Instant): Frist {
  const lastDay = Temporal.PlainDate.from(day);
  const due = { until: instantOf(lastDay.add({ days: 1 }).toString()), lastDay, byTheHour: false };
  const { at, met, about } = started;
  const clock = { started: instantOf(at), due, met: doneAt(met), actor: rule.actor };
  const promise = { ...rule, kind: "serviceloefte" as const };
  const shown = { state: stateOf(clock, now), started: at, about: about ?? null, due: day };
  return { rule: promise, ...shown, moved: null, pausedDays: 0, named: true };
}

const doneAt = (met: Started["met"]) => (typeof met === "string" ? instantOf(met) : met);

function shownDue(due: Due): string {
  return due.byTheHour ? due.until.toString() : due.lastDay.toString();
}

function movedOf({ movedFrom, because }: Due): Frist["moved"] {
  return movedFrom && because ? { from: movedFrom.toString(), because } : null;
}

/** A day begins at its midnight in Copenhagen. */
function instantOf(iso: string): Temporal.Instant {
  if (!isDay(iso)) return Temporal.Instant.from(iso);
  return Temporal.PlainDate.from(iso).toZonedDateTime(COPENHAGEN).toInstant();
}

function isDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso);
}
