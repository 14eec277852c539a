import { sag } from "../../../db/schema/index.ts";

/** What a page says of where a case is: what happens, what next, by when, and who is waited for. */
export const statusColumns = {
  phase: sag.phase,
  happening: sag.happening,
  nextStep: sag.nextStep,
  nextStepBy: sag.nextStepBy,
  nextStepKind: sag.nextStepKind,
  waitingFor: sag.waitingFor,
  waitingForWho: sag.waitingForWho,
  waitingExpected: sag.waitingExpected,
};
