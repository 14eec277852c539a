import type { Phase } from "~/components/phase-line.tsx";
import { dayInCopenhagen } from "~/domain/day-in-copenhagen.ts";
import type { PhaseDate } from "../../../db/schema/index.ts";
import { phasesBegun } from "./phases-begun.ts";

/** What everybody waits for in the current phase, who has the ball, and when it is expected. */
export interface Awaited {
  readonly what: string | undefined;
  readonly who?: string | null | undefined;
  /** ISO day. */
  readonly expected?: string | null | undefined;
}

/**
 * The three phases of a case (docs/domain.md) as the phase line draws them. A phase can begin again, after a
 * lost job: then its last date counts, and what lay behind it is to come once more. The last one can be over
 * without another to follow; it is still where the case is.
 * @param sag with the phase of today
 * @param now ISO instant
 */
export function phasesOf(
  sag: { readonly phase: number; readonly phaseDates: readonly PhaseDate[] },
  labels: {
    readonly one: string;
    readonly two: string;
    readonly three: string;
    /** Of the third once it is over because the hours have grown. */
    readonly grown: string;
  },
  awaited: Awaited,
  now: string,
): Phase[] {
  const today = dayInCopenhagen(now);
  const begun = phasesBegun(sag.phaseDates, today);
  return [labels.one, labels.two, labels.three].map((label, index) => {
    const number = index + 1;
    const current = number === sag.phase;
    const at = begun.findLastIndex((one) => one.phase === number);
    const over = current ? begun[at]?.to : undefined;
    const state = number < sag.phase || over ? "done" : current ? "now" : "next";
    const date = {
      done: over ?? (at < 0 ? undefined : begun[at + 1]?.from),
      now: begun[at]?.from,
      next: sag.phaseDates.find((one) => one.phase === number && one.from > today)?.from,
    }[state];
    return {
      label: over ? labels.grown : label,
      state,
      ...(date ? { date } : {}),
      ...(current && awaited.what ? waitsOf(awaited.what, awaited) : {}),
    };
  });
}

function waitsOf(what: string, { who, expected }: Awaited) {
  return {
    waitingFor: who ? `${what} (${who})` : what,
    ...(expected ? { expected } : {}),
  };
}
