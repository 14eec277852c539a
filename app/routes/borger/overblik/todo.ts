/** The one thing to do: answer a request, read the plan, or the case's next step. */
export type Todo = "answerRequest" | "readPlan" | "nextStep";

/**
 * One thing to do, never two. A question to the citizen goes first because others wait for the
 * answer; then a plan that waits to be read; else what the caseworker wrote.
 *
 * `stepIsIt` says that the caseworker's next step, and its date, are about that very thing: then they
 * are its words and its date. Otherwise the next step is told below, as what comes after.
 */
export function todoOf(overview: {
  readonly hasRequest: boolean;
  readonly planStatus: string | null;
  /** The citizen is the one everybody waits for. */
  readonly citizenIsAwaited: boolean;
}): { todo: Todo; stepIsIt: boolean } {
  if (overview.hasRequest) return { todo: "answerRequest", stepIsIt: overview.citizenIsAwaited };
  if (overview.planStatus === "tilGennemsyn") return { todo: "readPlan", stepIsIt: false };
  return { todo: "nextStep", stepIsIt: true };
}
