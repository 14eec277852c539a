import type { Phase } from "~/components/phase-line.tsx";

/** What everybody waits for in the current phase, who has the ball, and when it is expected. */
export interface Awaited {
  readonly what: string | undefined;
  readonly who?: string | null | undefined;
  /** ISO day. */
  readonly expected?: string | null | undefined;
}

/** The three phases of a case (docs/domain.md) as the phase line draws them; dates are when each began. */
export function phasesOf(
  sag: { readonly phase: number; readonly phaseDates: readonly { phase: number; from: string }[] },
  labels: { readonly one: string; readonly two: string; readonly three: string },
  awaited: Awaited,
): Phase[] {
  return [labels.one, labels.two, labels.three].map((label, index) => {
    const number = index + 1;
    const date = sag.phaseDates.find((one) => one.phase === number)?.from;
    const state = number < sag.phase ? "done" : number === sag.phase ? "now" : "next";
    const waits = state === "now" && awaited.what ? waitsOf(awaited.what, awaited) : {};
    return { label, state, ...(date ? { date } : {}), ...waits };
  });
}

function waitsOf(what: string, { who, expected }: Awaited) {
  return {
    waitingFor: who ? `${what} (${who})` : what,
    ...(expected ? { expected } : {}),
  };
}
