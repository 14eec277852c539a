import { sql } from "drizzle-orm";
import { sag } from "../../../db/schema/index.ts";
import type { StepRequest } from "./step.ts";

/** Where a case is today: a job that begins or ends on a day ahead is not there, or over, yet. */
export const phaseToday = sql<1 | 2 | 3>`phase_today(${sag.phase}, ${sag.phaseDates})`;

/**
 * What a page says of where a case is: what happens, what next, by when, and who is waited for. Put
 * every row through `settled`: a request may be over since the caseworker wrote about it.
 */
export const statusColumns = {
  phase: phaseToday,
  happening: sag.happening,
  nextStep: sag.nextStep,
  nextStepBy: sag.nextStepBy,
  nextStepKind: sag.nextStepKind,
  nextStepActor: sag.nextStepActor,
  // Most steps are about no request; a list does not ask for those.
  nextStepRequest: sql<StepRequest | null>`case when ${sag.nextStepConsent} is not null then next_step_request(${sag.id}) end`,
  waitingFor: sag.waitingFor,
  waitingForWho: sag.waitingForWho,
  waitingExpected: sag.waitingExpected,
  waitingRevision: sag.waitingRevision,
};
