import type { JsonObject } from "./json.ts";
import {
  type AfgoerelsePayload,
  type ConsentPayload,
  type HandedOverPayload,
  isConsent,
  isKlage,
  isMove,
  type KlagePayload,
  type Payload,
  type TakenPayload,
} from "./payload.ts";

/**
 * The record that payload and time of an entry lead to. Nothing in a receipt's record may say more
 * or other than this.
 *
 * @param at the leaf's time
 */
export function recordOf(payload: Payload, at: string): JsonObject {
  if (isKlage(payload)) return klageRecord(payload, at);
  if (isMove(payload)) return moveRecord(payload, at);
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

function moveRecord(payload: HandedOverPayload | TakenPayload, at: string): JsonObject {
  const event = { type: payload.kind, time: at };
  const { flytning: record_id, citizen: pii_principal_id } = payload;
  if (payload.kind === "flytning.taken") {
    return { record_id, pii_principal_id, event, case: payload.sag };
  }
  const { plan: id, sections, ownWords: own_words, remarks, indsatser: actions } = payload;
  return {
    ...{ record_id, pii_principal_id, event, case: payload.sag },
    from: { id: payload.from, name: payload.fromName },
    recipient: { id: payload.recipient, name: payload.recipientName },
    new_case: { id: payload.newSag, number: payload.newSagsnummer },
    moved_on: payload.movedOn,
    plan: { id, sections, own_words, remarks, actions, text_sha256: payload.planHash },
  };
}
