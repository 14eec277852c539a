import { hasPassed } from "../afgoerelse/has-passed.ts";

/** What became of the request that a next step is about; null when it is about none. */
export type StepRequest = "open" | "answered" | "closed";

/** Whose step it is, by when, and whether the request it is about still waits. Dates are ISO days. */
export interface Step {
  readonly nextStepBy: string | null;
  readonly nextStepKind: "lovkrav" | "serviceloefte" | null;
  readonly nextStepActor: "citizen" | "authority";
  readonly nextStepRequest: StepRequest | null;
}

/** A step about a request is over with the request: its words and its date are old news. */
export function overOf(step: Pick<Step, "nextStepRequest">): "answered" | "closed" | null {
  return step.nextStepRequest === "open" ? null : step.nextStepRequest;
}

/**
 * What is said in place of a step whose request is over: that it is, or, when the reader asks about
 * something else by now, that this waits.
 */
export function insteadOf(
  step: Pick<Step, "nextStepRequest">,
  asked: boolean,
): "asked" | "answered" | "closed" | null {
  const over = overOf(step);
  return over && asked ? "asked" : over;
}

interface Waiting {
  readonly nextStepRequest: StepRequest | null;
  readonly nextStepBy: string | null;
  readonly waitingFor: unknown;
  readonly waitingForWho: string | null;
  readonly waitingExpected: string | null;
  readonly waitingRevision: number;
}

/**
 * The row as it stands now: when the request is over, nobody waits for its answer and no date runs.
 * What a caseworker has said since is about something else, and stays.
 */
export function settled<Row extends Waiting>(row: Row): Row {
  if (!overOf(row)) return row;
  const step = { ...row, nextStepBy: null };
  if (row.waitingRevision > 0) return step;
  return { ...step, waitingFor: null, waitingForWho: null, waitingExpected: null };
}

/**
 * What a date of the citizen's is: a last day by law, such as to complain, or only a wish of ours.
 * A wish that has passed is not worth saying.
 * @param now ISO instant
 */
export function citizenDateOf(
  { nextStepBy, nextStepKind }: Pick<Step, "nextStepBy" | "nextStepKind">,
  now: string,
): "lastDay" | "wasLastDay" | "preferably" | null {
  if (!nextStepBy) return null;
  const passed = hasPassed(nextStepBy, now);
  if (nextStepKind === "lovkrav") return passed ? "wasLastDay" : "lastDay";
  return passed ? null : "preferably";
}
