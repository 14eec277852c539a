import type { JsonObject } from "./json.ts";
import {
  type AfgoerelsePayload,
  type ConsentPayload,
  isConsent,
  isKlage,
  type KlagePayload,
  type Payload,
} from "./payload.ts";

/**
 * The record that payload and time of an entry lead to. Nothing in a receipt's record may say more
 * or other than this.
 *
 * @param at the leaf's time
 */
export function recordOf(payload: Payload, at: string): JsonObject {
  if (isKlage(payload)) return klageRecord(payload, at);
  return isConsent(payload) ? consentRecord(payload, at) : afgoerelseRecord(payload, at);
}

/** Field names after ISO/IEC TS 27560:2023. */
function consentRecord(payload: ConsentPayload, at: string): JsonObject {
  return {
    schema_version: "ISO/IEC TS 27560:2023",
    record_id: payload.consent,
    pii_principal_id: payload.citizen,
    event: { type: payload.kind, time: at, state: payload.status },
    purpose: payload.purpose,
    pii_categories: payload.categories,
    pii_types: payload.documentTypes,
    pii_excepted: payload.exceptedDocuments,
    pii_controller: { id: payload.source, name: payload.sourceName },
    recipient: { id: payload.recipient, name: payload.recipientName },
    validity: { from: payload.validFrom, until: payload.validUntil },
    notice: {
      version: payload.textVersion,
      text: payload.textShown,
      consequence: payload.consequence,
    },
    case: payload.sag,
    legal_basis: "retssikkerhedsloven § 11 a",
    signed_with_passkey: payload.signature !== null,
  };
}

function afgoerelseRecord(payload: AfgoerelsePayload, at: string): JsonObject {
  return {
    record_id: payload.afgoerelse,
    pii_principal_id: payload.citizen,
    event: { type: payload.kind, time: at },
    case: payload.sag,
    version: payload.version,
    received_on: payload.receivedOn,
    complaint_deadline: payload.klagefrist,
    text_sha256: payload.textHash,
  };
}

function klageRecord(payload: KlagePayload, at: string): JsonObject {
  return {
    record_id: payload.klage,
    pii_principal_id: payload.citizen,
    event: { type: payload.kind, time: at },
    case: payload.sag,
    decision: payload.afgoerelse,
    complaint: {
      sent_on: payload.sentOn,
      late: payload.late,
      documents: payload.documents,
      text_sha256: payload.textHash,
    },
    reassessment: {
      due_on: payload.genvurderingBy,
      late_complaint: payload.lateAssessment,
      result: payload.genvurdering,
      text_sha256: payload.reasonHash,
    },
    appeal: {
      outcome: payload.outcome,
      decided_on: payload.outcomeOn,
      text_sha256: payload.outcomeHash,
    },
  };
}
