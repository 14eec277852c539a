/**
 * What the database's guards refuse in an act (db/migrations), by SQLSTATE.
 * They are expected answers to a race or a forged form, so a use case turns them into values.
 */
const codes = {
  MS031: "not_own_case",
  MS032: "only_citizen_gives",
  MS033: "already_decided",
  MS034: "only_narrower",
  MS035: "already_over",
  MS036: "ends_before_start",
  MS037: "unknown_paper",
  MS038: "period_too_long",
  MS041: "invitation_invalid",
  MS042: "already_decided",
  MS051: "not_own_case",
  MS061: "already_decided",
  MS071: "already_decided",
  MS081: "step_up_needed",
  MS082: "signature_invalid",
  MS083: "too_many_passkeys",
  MS101: "month_ahead",
  MS102: "satser_missing",
  MS103: "registered_meanwhile",
  MS105: "already_decided",
  MS106: "absence_far_away",
  MS107: "absence_known",
  MS108: "period_known",
  MS111: "already_decided",
  MS112: "saved_meanwhile",
  MS113: "task_invalid",
  MS114: "more_than_full_time",
  MS115: "assessed_ahead",
  MS116: "assessment_not_whole",
  MS151: "changed_meanwhile",
  MS152: "already_decided",
  MS153: "oral_only",
  MS154: "already_decided",
  MS155: "not_heard",
  MS157: "hearing_open",
  MS158: "not_whole",
  MS159: "no_time_to_answer",
  MS160: "already_decided",
  MS161: "already_decided",
  MS162: "no_such_decision",
  MS163: "outcome_day_invalid",
  MS164: "no_such_papers",
  MS221: "waiting_not_whole",
  MS222: "waiting_passed",
  MS201: "already_decided",
  MS202: "meeting_day_invalid",
  MS203: "not_held_yet",
  MS204: "participants_invalid",
  MS205: "not_whole",
  MS171: "already_decided",
  MS172: "saved_meanwhile",
  MS173: "trial_far_away",
  MS174: "trial_not_over",
  MS175: "more_than_full_time",
  MS176: "trial_overlaps",
  MS241: "already_decided",
  MS242: "delay_day_invalid",
  MS223: "section_unknown",
  MS224: "only_citizen_writes",
  MS181: "already_decided",
  MS211: "no_such_kind_of_paper",
  MS212: "paper_dated_ahead",
  MS213: "paper_by_nobody",
  MS214: "not_yours_to_replace",
  MS226: "nothing_to_confirm",
  MS227: "plan_not_whole",
  MS228: "already_over",
  MS229: "already_decided",
  MS281: "not_your_office",
  MS282: "unknown_contact",
  MS231: "already_decided",
  MS232: "text_invalid",
  MS233: "answer_missing",
  MS234: "not_whole",
  MS261: "already_decided",
  MS262: "choice_invalid",
  MS263: "agreement_invalid",
  MS264: "not_assessed",
  MS265: "not_whole",
  MS266: "too_few_hours",
  MS267: "citizen_has_not_agreed",
  MS268: "job_ended",
  MS269: "paid_after_end",
  MS271: "step_taken",
  MS291: "already_decided",
  MS301: "already_decided",
  MS311: "case_moved",
  MS312: "receiver_invalid",
  MS313: "moved_day_invalid",
  MS314: "already_decided",
  MS321: "review_not_due",
  MS322: "already_decided",
} as const;

/** Constraints that stand behind the forms. */
const constraints: Record<
  string,
  | "period_too_long"
  | "generic_consent"
  | "message_empty"
  | "sent_before"
  | "invitation_invalid"
  | "passkey_name_invalid"
  | "passkey_known"
  | "month_invalid"
  | "absence_invalid"
  | "oral_only"
  | "text_invalid"
  | "corrected_already"
  | "klage_empty"
  | "late_reason_missing"
  | "genvurdering_invalid"
  | "outcome_invalid"
  | "meeting_invalid"
  | "not_whole"
  | "changed_meanwhile"
  | "answer_missing"
  | "known_already"
  | "waiting_not_whole"
  | "trial_invalid"
  | "step_invalid"
  | "score_invalid"
  | "not_yours_to_replace"
  | "section_unknown"
> = {
  consent_period: "period_too_long",
  consent_categories: "generic_consent",
  consent_purpose: "generic_consent",
  consent_document_types: "generic_consent",
  consent_two_parties: "generic_consent",
  consent_consequence: "generic_consent",
  consent_valid_until: "period_too_long",
  consent_purpose_purpose_code_fk: "generic_consent",
  delegation_sections: "generic_consent",
  delegation_name: "invitation_invalid",
  delegation_valid_until: "invitation_invalid",
  message_body: "message_empty",
  message_client_key_unique: "sent_before",
  passkey_name: "passkey_name_invalid",
  passkey_credential_id_unique: "passkey_known",
  ydelsesmaaned_month: "month_invalid",
  ydelsesmaaned_part: "month_invalid",
  ydelsesmaaned_days: "month_invalid",
  ydelsesmaaned_hours: "month_invalid",
  ydelsesmaaned_amounts: "month_invalid",
  ydelsesmaaned_by_kind: "month_invalid",
  ydelsesmaaned_pays_on: "month_invalid",
  ydelsesmaaned_cause: "month_invalid",
  fravaer_order: "absence_invalid",
  fravaer_length: "absence_invalid",
  fravaer_end: "absence_invalid",
  afgoerelse_form: "oral_only",
  afgoerelse_length: "text_invalid",
  afgoerelse_replaces_unique: "corrected_already",
  partshoering_words: "text_invalid",
  partshoering_answer: "text_invalid",
  partshoering_afgoerelse_id_unique: "known_already",
  klage_afgoerelse_id_unique: "known_already",
  klage_length: "text_invalid",
  klage_words: "klage_empty",
  klage_late: "late_reason_missing",
  klage_genvurdering: "genvurdering_invalid",
  klage_late_assessment: "genvurdering_invalid",
  klage_outcome: "outcome_invalid",
  sag_waiting: "waiting_not_whole",
  indstilling_svar: "answer_missing",
  progressionstrin_kind: "step_invalid",
  faelles_anmodning_one_open: "known_already",
  faelles_anmodning_partner: "answer_missing",
  faelles_anmodning_words: "text_invalid",
  opfoelgning_once: "known_already",
  opfoelgning_words: "text_invalid",
  fleksjobaftale_words: "text_invalid",
  fleksjobaftale_link_status: "answer_missing",
  moede_minutes: "meeting_invalid",
  referat_words: "text_invalid",
  referat_bemaerkning: "text_invalid",
  referat_version: "changed_meanwhile",
  referat_kladde_pkey: "changed_meanwhile",
  referat_kladde_words: "text_invalid",
  sagsmappe_whole: "not_whole",
  sagsmappe_pkey: "changed_meanwhile",
  moede_words: "meeting_invalid",
  moede_prepared: "text_invalid",
  moede_cancelled: "meeting_invalid",
  arbejdsproevning_order: "trial_invalid",
  arbejdsproevning_hours: "trial_invalid",
  arbejdsproevning_attendance: "trial_invalid",
  arbejdsproevning_intensity: "trial_invalid",
  arbejdsproevning_status: "trial_invalid",
  aktindsigt_words: "text_invalid",
  aktindsigt_answer: "text_invalid",
  aktindsigt_delay_words: "text_invalid",
  plan_section_version_length: "text_invalid",
  plan_remark_words: "text_invalid",
  indsats_words: "text_invalid",
  passivitetsgennemgang_words: "text_invalid",
  plan_remark_said_to: "section_unknown",
  maaling_scores: "score_invalid",
  document_replaces_unique: "not_yours_to_replace",
};

/** `passkey_cloned` is no error of the database's: it stops the key, which must be kept. */
export type ActRefusal =
  | (typeof codes)[keyof typeof codes]
  | (typeof constraints)[string]
  | "passkey_cloned";

/** The refusal inside a database error, or undefined when the error is a bug or an outage. */
export function actRefusal(error: unknown): ActRefusal | undefined {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return undefined;
  if (typeof cause.code === "string" && cause.code in codes) {
    return codes[cause.code as keyof typeof codes];
  }
  if ("constraint_name" in cause && typeof cause.constraint_name === "string") {
    return constraints[cause.constraint_name];
  }
  return undefined;
}
