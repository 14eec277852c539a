import type { Refusal } from "../../consent/index.ts";

/** What a person can do about a refusal; the words stand in refusal.text.ts under `next`. */
export type NextStep = "logInOtherWay" | "logInAgain" | "askCitizen" | "askOffice" | "readOnly";

/** What to do next, for each code of the gate. */
export const NEXT_STEP = {
  session_missing: "logInAgain",
  basis_not_for_login: "logInOtherWay",
  basis_not_for_visit: "askOffice",
  basis_unknown: "askOffice",
  no_membership: "askOffice",
  role_insufficient: "askOffice",
  not_own_case: "askOffice",
  not_assigned: "askOffice",
  case_moved: "askOffice",
  case_not_moved: "askOffice",
  wrong_recipient: "askCitizen",
  wrong_purpose: "askCitizen",
  consent_not_given: "askCitizen",
  consent_declined: "askCitizen",
  consent_revoked: "askCitizen",
  consent_expired: "askCitizen",
  document_not_covered: "askCitizen",
  delegation_not_yours: "askCitizen",
  delegation_not_active: "askCitizen",
  delegation_ended: "askCitizen",
  delegation_expired: "askCitizen",
  section_not_delegated: "askCitizen",
  helper_never_decides: "readOnly",
  invitation_own: "askCitizen",
  invitation_used: "askCitizen",
  invitation_expired: "askCitizen",
  statute_unknown: "askOffice",
  reason_missing: "askOffice",
  recall_acknowledged: "askOffice",
  consent_for_meeting: "askOffice",
  bundle_closed: "askOffice",
  link_used: "askOffice",
  link_closed: "askOffice",
  link_expired: "askOffice",
} as const satisfies Record<Refusal, NextStep>;

/** Whether a value from outside (thrown data, a stored code) is a code we have words for. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "string" && Object.hasOwn(NEXT_STEP, value);
}

/** The gate's reason in the data of a 403, if it carries one we have words for. */
export function refusalOf(thrown: unknown): Refusal | undefined {
  if (typeof thrown !== "object" || thrown === null || !("refusal" in thrown)) return undefined;
  return isRefusal(thrown.refusal) ? thrown.refusal : undefined;
}
