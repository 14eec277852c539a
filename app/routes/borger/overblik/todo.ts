import type { Step } from "~/case/sag/step.ts";

/** The one thing to do, or `nothing` when the next step is the municipality's. */
export type Todo =
  | "answerHearing"
  | "answerRequest"
  | "answerAgreement"
  | "answerJoint"
  | "readPlan"
  | "sendComplaint"
  | "awaitComplaint"
  | "ownStep"
  | "nothing";

/**
 * One thing to do, never two. What the municipality is about to decide goes first: that waits only
 * until its day. So does a complaint that is written but not sent. A question to the citizen comes next
 * because others wait for the answer, and the agreement about a job and a new assessment asked for together
 * for the same reason; then a plan that waits to be read; then a step of the citizen's own.
 *
 * `stepAfter` says that the case's next step is something else, told below. A step about a request is
 * never told there: while the request is open it is the thing to do, and afterwards it is over.
 */
export function todoOf({
  hasHearing = false,
  complaint = null,
  hasRequest,
  hasAgreement = false,
  hasJoint = false,
  planStatus,
  step,
}: {
  /** A partshøring without an answer. */
  readonly hasHearing?: boolean;
  /** A draft before or after its last day, or a complaint that somebody looks at. */
  readonly complaint?: "draft" | "lateDraft" | "sent" | null;
  readonly hasRequest: boolean;
  /** An agreement about a fleksjob that waits for the citizen's yes or no. */
  readonly hasAgreement?: boolean;
  /** A request for a new assessment that waits for the citizen's yes or no. */
  readonly hasJoint?: boolean;
  readonly planStatus: string | null;
  readonly step: Pick<Step, "nextStepActor" | "nextStepKind" | "nextStepRequest">;
}): { todo: Todo; stepAfter: boolean } {
  const { nextStepActor: actor, nextStepRequest: request } = step;
  // "You can complain" is no news to whoever has begun to.
  const stepAfter = request === null && !(complaint && isLastDayToComplain(step));
  if (hasHearing) return { todo: "answerHearing", stepAfter };
  if (complaint === "draft") return { todo: "sendComplaint", stepAfter };
  if (hasRequest) return { todo: "answerRequest", stepAfter };
  if (hasAgreement) return { todo: "answerAgreement", stepAfter };
  if (hasJoint) return { todo: "answerJoint", stepAfter };
  if (planStatus === "tilGennemsyn") return { todo: "readPlan", stepAfter };
  if (complaint === "lateDraft") return { todo: "sendComplaint", stepAfter };
  if (complaint === "sent" && step.nextStepKind === "lovkrav") {
    // The last day to complain, or what follows a complaint by law: the complaint's own page says more.
    return { todo: "awaitComplaint", stepAfter: false };
  }
  const own = actor === "citizen" && request !== "answered" && request !== "closed";
  return { todo: own ? "ownStep" : "nothing", stepAfter: false };
}

/** The only last day that a law gives a citizen here. */
export function isLastDayToComplain(step: Pick<Step, "nextStepActor" | "nextStepKind">): boolean {
  return step.nextStepActor === "citizen" && step.nextStepKind === "lovkrav";
}

/** How long we would like to wait for an answer; a wish of ours, and no right hangs on it. */
const wishedDays = 14;

/**
 * By when an answer is wished for. The case's date is a request's date only when the case's next step
 * is about that very request; any other is counted from the day it was asked, within its own last day.
 */
export function answerBy(
  request: {
    readonly id: string;
    /** ISO days in Copenhagen. */
    readonly requestedOn: string | null;
    readonly validUntil: string;
  },
  step: { readonly nextStepConsent: string | null; readonly nextStepBy: string | null },
): string | null {
  if (request.id === step.nextStepConsent) return step.nextStepBy;
  if (!request.requestedOn) return null;
  const wished = new Date(request.requestedOn);
  wished.setUTCDate(wished.getUTCDate() + wishedDays);
  const day = wished.toISOString().slice(0, 10);
  return day < request.validUntil ? day : request.validUntil;
}
