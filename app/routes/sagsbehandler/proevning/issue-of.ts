import type { ProevningIssue } from "./proevning.schema.ts";

/** What the database refused that the form could not know. */
export function issueOf(refusal: string): ProevningIssue {
  if (refusal === "more_than_full_time") return { field: "timer", code: "tooManyHours" };
  if (refusal === "trial_overlaps") return { field: "fra", code: "overlaps" };
  if (refusal === "trial_far_away") return { field: "fra", code: "farAway" };
  if (refusal === "trial_not_over") return { field: "til", code: "notOver" };
  if (refusal === "saved_meanwhile" || refusal === "already_decided") {
    return { field: "sted", code: "meanwhile" };
  }
  throw new Error(refusal);
}
