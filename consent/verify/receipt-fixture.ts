import { sign } from "node:crypto";
import {
  checkpointText,
  inclusionProof,
  leafOf,
  noteOf,
  noteSigner,
  passkeyPair,
  type Signer,
  sha256,
  witness,
} from "./tree-fixture.ts";

type Fields = Record<string, unknown>;
type Alg = -7 | -8 | -257;

export const log = noteSigner("minsag.example/samtykkebog");
export const seer = witness("vidne.example/w1");
export const trust = { logKeys: [log.vkey], witnessKeys: [seer.vkey] };

/** Keys sorted, no blanks; enough for what stands in our payloads. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, one) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const AT = "2026-11-22T08:00:00.000000Z";

export const consentPayload = {
  v: 1,
  kind: "consent.given",
  actor: {
    name: "Tove Testrup",
    role: "borger",
    personId: id(1),
    authorityId: null,
    authority: null,
  },
  citizen: id(2),
  consent: id(3),
  sag: id(4),
  source: id(5),
  sourceName: "Sygehus Midtfjord",
  recipient: id(6),
  recipientName: "Nørreby Kommune",
  categories: ["sundhed"],
  documentTypes: ["lae265"],
  exceptedDocuments: [id(7)],
  purpose: "vurderingAfArbejdsevne",
  consequence: "Siger du nej, bliver papirerne ikke hentet.",
  status: "givet",
  validFrom: "2026-11-22",
  validUntil: "2027-01-21",
  requestedBy: null,
  requestedByAuthority: null,
  textVersion: "2026-11",
  textShown: 'Du siger ja til, at "Nørreby Kommune" må hente papirer.\nSlags papirer: LÆ 265.',
  requestedAt: null,
  givenAt: "2026-11-22T07:59:59.900000Z",
  endedAt: null,
  signature: null as Fields | null,
};

export const afgoerelsePayload = {
  v: 1,
  kind: "afgoerelse.announced",
  actor: { name: "Anders Bækgaard", role: "sagsbehandler", personId: id(8) },
  citizen: id(2),
  afgoerelse: id(9),
  sag: id(4),
  version: 1,
  receivedOn: "2026-03-06",
  klagefrist: "2026-04-07",
  textHash: sha256("Du har ret til fleksjob.").toString("hex"),
};

export function documentOf(payload: Fields): string {
  const names = [
    ...[
      "categories",
      "citizen",
      "consent",
      "consequence",
      "documentTypes",
      "exceptedDocuments",
      "purpose",
    ],
    ...["recipient", "sag", "source", "textShown", "textVersion", "validUntil"],
  ];
  const fields = Object.fromEntries(names.map((name) => [name, payload[name]]));
  return canonicalText({ ...fields, kind: "consent.document", v: 1 });
}

/** What a passkey answers; every part may be replaced before it signs. */
export function passkeySignature(
  payload: Fields,
  alg: Alg = -7,
  change: { client?: Fields; rpId?: string; flags?: number; documentHash?: string } = {},
): Fields {
  const { publicKey, privateKey } = passkeyPair(alg);
  const documentHash = change.documentHash ?? sha256(documentOf(payload)).toString("hex");
  const rpId = "minsag.example";
  const clientDataJSON = JSON.stringify({
    type: "webauthn.get",
    challenge: Buffer.from(documentHash, "hex").toString("base64url"),
    origin: "https://minsag.example",
    crossOrigin: false,
    ...change.client,
  });
  const authenticatorData = Buffer.concat([
    sha256(change.rpId ?? rpId),
    Buffer.of(change.flags ?? 0x05, 0, 0, 0, 1),
  ]);
  const message = Buffer.concat([authenticatorData, sha256(clientDataJSON)]);
  return {
    alg,
    authenticatorData: authenticatorData.toString("base64url"),
    clientDataJSON: Buffer.from(clientDataJSON).toString("base64url"),
    credentialId: Buffer.from("passkey 1").toString("base64url"),
    documentHash,
    publicKey: publicKey.export({ type: "spki", format: "der" }).toString("base64url"),
    rpId,
    signature: sign(alg === -8 ? null : "sha256", message, privateKey).toString("base64url"),
  };
}

/** The record as the portal writes it into the file. */
function recordOf(payload: Fields): Fields {
  const event = { type: payload.kind, time: AT };
  if (payload.kind === "afgoerelse.announced") {
    return {
      record_id: payload.afgoerelse,
      pii_principal_id: payload.citizen,
      event,
      case: payload.sag,
      version: payload.version,
      received_on: payload.receivedOn,
      complaint_deadline: payload.klagefrist,
      text_sha256: payload.textHash,
    };
  }
  return {
    schema_version: "ISO/IEC TS 27560:2023",
    record_id: payload.consent,
    pii_principal_id: payload.citizen,
    event: { ...event, state: payload.status },
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

/** Parts of a receipt a test wants otherwise; the rest is built around them and fits. */
export type Wishes = {
  payload?: Fields;
  payloadText?: string;
  leafText?: string;
  signers?: Signer[];
  origin?: string;
  keys?: string[];
  witnesses?: string[];
  /** Leaves before and after ours. */
  before?: number;
  after?: number;
};

/** A receipt as an object, so that a test can spoil any part of it. */
export function receiptOf(wishes: Wishes = {}) {
  const payload: Fields = wishes.payload ?? consentPayload;
  const payloadText = wishes.payloadText ?? canonicalText(payload);
  const salt = sha256("salt");
  const commitment = sha256(salt, payloadText).toString("hex");
  const leaf = wishes.leafText ?? canonicalText({ at: AT, commitment, kind: payload.kind, v: 1 });
  const others = (count: number, name: string) =>
    Array.from({ length: count }, (_, n) => leafOf(`${name} ${n}`));
  const index = wishes.before ?? 4;
  const leaves = [...others(index, "before"), leafOf(leaf), ...others(wishes.after ?? 6, "after")];
  const path = inclusionProof(index, leaves).map((hash) => `${hash.toString("base64")}\n`);
  const note = noteOf(
    checkpointText(wishes.origin ?? log.name, leaves),
    wishes.signers ?? [log, seer],
  );
  return {
    format: "min-sag/kvittering@v1",
    record: recordOf(payload),
    payload: payloadText,
    salt: salt.toString("base64"),
    leaf,
    proof: `c2sp.org/tlog-proof@v1\nindex ${index}\n${path.join("")}\n${note}`,
    keys: wishes.keys ?? [log.vkey],
    witnesses: wishes.witnesses ?? [seer.vkey],
  };
}

export function receiptText(wishes: Wishes = {}): string {
  return `${JSON.stringify(receiptOf(wishes), null, 2)}\n`;
}

/** A consent given with a passkey. */
export function signedPayload(alg: Alg = -7, change: Parameters<typeof passkeySignature>[2] = {}) {
  return { ...consentPayload, signature: passkeySignature(consentPayload, alg, change) };
}
