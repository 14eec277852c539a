import type { Phase } from "~/components/phase-line.tsx";

/**
 * The three phases of a case (docs/domain.md) as the phase line draws them; dates are when each began.
 * @param waitingFor what everybody waits for in the current phase, and who has the ball
 */
export function phasesOf(
  sag: { readonly phase: number; readonly phaseDates: readonly { phase: number; from: string }[] },
  labels: { readonly one: string; readonly two: string; readonly three: string },
  waitingFor?: string,
  who?: string | null,
): Phase[] {
  return [labels.one, labels.two, labels.three].map((label, index) => {
    const number = index + 1;
    const date = sag.phaseDates.find((one) => one.phase === number)?.from;
    const state = number < sag.phase ? "done" : number === sag.phase ? "now" : "next";
    const waits =
      state === "now" && waitingFor
        ? { waitingFor: who ? `${waitingFor} (${who})` : waitingFor }
        : {};
    return { label, state, ...(date ? { date } : {}), ...waits };
  });
}
