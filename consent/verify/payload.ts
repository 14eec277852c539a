import type { JsonObject } from "./json.ts";
import {
  exactly,
  having,
  isDay,
  isInstant,
  isNumber,
  isSha256,
  isText,
  isUuid,
  isYesOrNo,
  listOf,
  only,
  orNull,
  type TypeOf,
} from "./shape.ts";

/*
 * What an entry of the ledger says. Written anew from the documented form instead of imported, so
 * that a mistake of the writer cannot hide in the verifier.
 */

export const CONSENT_KINDS = [
  "consent.requested",
  "consent.given",
  "consent.declined",
  "consent.narrowed",
  "consent.revoked",
  "consent.expired",
] as const;

/** A passkey's answer to the challenge (WebAuthn § 6.5.4), with what is needed to check it. */
const isPasskeySignature = only({
  alg: exactly(-7, -8, -257),
  authenticatorData: isText,
  clientDataJSON: isText,
  credentialId: isText,
  documentHash: isSha256,
  publicKey: isText,
  rpId: isText,
  signature: isText,
});
export type PasskeySignature = TypeOf<typeof isPasskeySignature>;

const isActor = having({ name: isText });

export const isConsentPayload = having({
  v: exactly(1),
  kind: exactly(...CONSENT_KINDS),
  actor: isActor,
  citizen: isUuid,
  consent: isUuid,
  sag: isUuid,
  source: isUuid,
  sourceName: isText,
  recipient: isUuid,
  recipientName: isText,
  categories: listOf(isText),
  documentTypes: listOf(isText),
  exceptedDocuments: listOf(isUuid),
  purpose: isText,
  consequence: isText,
  status: isText,
  validFrom: orNull(isDay),
  validUntil: isDay,
  textVersion: orNull(isText),
  textShown: orNull(isText),
  requestedAt: orNull(isInstant),
  givenAt: orNull(isInstant),
  endedAt: orNull(isInstant),
  signature: orNull(isPasskeySignature),
});
export type ConsentPayload = TypeOf<typeof isConsentPayload>;

export const isAfgoerelsePayload = having({
  v: exactly(1),
  kind: exactly("afgoerelse.announced"),
  actor: isActor,
  citizen: isUuid,
  afgoerelse: isUuid,
  sag: isUuid,
  version: isNumber,
  receivedOn: isDay,
  klagefrist: isDay,
  textHash: isSha256,
});
export type AfgoerelsePayload = TypeOf<typeof isAfgoerelsePayload>;

export const KLAGE_KINDS = [
  "klage.sent",
  "klage.genvurderet",
  "klage.forwarded",
  "klage.decided",
] as const;

export const isKlagePayload = having({
  v: exactly(1),
  kind: exactly(...KLAGE_KINDS),
  actor: isActor,
  citizen: isUuid,
  klage: isUuid,
  afgoerelse: isUuid,
  sag: isUuid,
  sentOn: isDay,
  late: isYesOrNo,
  textHash: isSha256,
  documents: listOf(isUuid),
  genvurderingBy: isDay,
  lateAssessment: orNull(isText),
  genvurdering: orNull(isText),
  reasonHash: orNull(isSha256),
  outcome: orNull(isText),
  outcomeOn: orNull(isDay),
  outcomeHash: orNull(isSha256),
});
export type KlagePayload = TypeOf<typeof isKlagePayload>;

export const isHandedOverPayload = having({
  v: exactly(1),
  kind: exactly("flytning.handedOver"),
  actor: isActor,
  citizen: isUuid,
  flytning: isUuid,
  sag: isUuid,
  from: isUuid,
  fromName: isText,
  recipient: isUuid,
  recipientName: isText,
  newSag: isUuid,
  newSagsnummer: isText,
  movedOn: isDay,
  handedOverAt: isInstant,
  plan: orNull(isUuid),
  planHash: orNull(isSha256),
  sections: isNumber,
  ownWords: isNumber,
  remarks: isNumber,
  indsatser: isNumber,
});
export type HandedOverPayload = TypeOf<typeof isHandedOverPayload>;

export const isTakenPayload = having({
  v: exactly(1),
  kind: exactly("flytning.taken"),
  actor: isActor,
  citizen: isUuid,
  flytning: isUuid,
  sag: isUuid,
  takenAt: isInstant,
});
export type TakenPayload = TypeOf<typeof isTakenPayload>;

export type Payload =
  | ConsentPayload
  | AfgoerelsePayload
  | KlagePayload
  | HandedOverPayload
  | TakenPayload;

export function isMove(payload: Payload): payload is HandedOverPayload | TakenPayload {
  return payload.kind.startsWith("flytning.");
}

export function isKlage(payload: Payload): payload is KlagePayload {
  return payload.kind.startsWith("klage.");
}

export function isConsent(payload: Payload): payload is ConsentPayload {
  return payload.kind.startsWith("consent.");
}

/** What of a consent's payload a passkey signs. */
export type SignedFields = Pick<
  ConsentPayload,
  | "categories"
  | "citizen"
  | "consent"
  | "consequence"
  | "documentTypes"
  | "exceptedDocuments"
  | "purpose"
  | "recipient"
  | "sag"
  | "source"
  | "textShown"
  | "textVersion"
  | "validUntil"
>;

/** The text the citizen said yes to, as a passkey signs it: fields of the payload, no others. */
export function consentDocument(payload: SignedFields): JsonObject {
  const { categories, citizen, consent, consequence, documentTypes, exceptedDocuments } = payload;
  const { purpose, recipient, sag, source, textShown, textVersion, validUntil } = payload;
  return {
    ...{ categories, citizen, consent, consequence, documentTypes, exceptedDocuments },
    ...{ purpose, recipient, sag, source, textShown, textVersion, validUntil },
    kind: "consent.document",
    v: 1,
  };
}
