import type { LedgerPayload } from "../ledger/payload.ts";

type ConsentAct = Extract<LedgerPayload, { textShown: string | null }>;
type Announcement = Extract<LedgerPayload, { kind: "afgoerelse.announced" }>;
type KlageStep = Extract<LedgerPayload, { klage: string }>;
type Move = Extract<LedgerPayload, { flytning: string }>;
/** What the citizen can have a receipt of. */
export type ReceiptPayload = ConsentAct | Announcement | KlageStep | Move;

export function hasReceipt(payload: LedgerPayload): payload is ReceiptPayload {
  return (
    "textShown" in payload ||
    "klage" in payload ||
    "flytning" in payload ||
    payload.kind === "afgoerelse.announced"
  );
}

/**
 * The record a person or another system reads, after the fields of ISO/IEC TS 27560 (consent record
 * information structure). It says nothing that the payload and the leaf do not say.
 * @param at the leaf's time, RFC 3339
 */
export function recordOf(payload: ReceiptPayload, at: string) {
  if ("klage" in payload) return klageRecord(payload, at);
  if ("flytning" in payload) return moveRecord(payload, at);
  return "textShown" in payload ? consentRecord(payload, at) : announcementRecord(payload, at);
}

function consentRecord(payload: ConsentAct, at: string) {
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

function announcementRecord(payload: Announcement, at: string) {
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

function klageRecord(payload: KlageStep, at: string) {
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

function moveRecord(payload: Move, at: string) {
  const move = {
    record_id: payload.flytning,
    pii_principal_id: payload.citizen,
    event: { type: payload.kind, time: at },
    case: payload.sag,
  };
  if (payload.kind === "flytning.taken") return move;
  return {
    ...move,
    from: { id: payload.from, name: payload.fromName },
    recipient: { id: payload.recipient, name: payload.recipientName },
    new_case: { id: payload.newSag, number: payload.newSagsnummer },
    moved_on: payload.movedOn,
    plan: {
      id: payload.plan,
      sections: payload.sections,
      own_words: payload.ownWords,
      remarks: payload.remarks,
      actions: payload.indsatser,
      text_sha256: payload.planHash,
    },
  };
}
