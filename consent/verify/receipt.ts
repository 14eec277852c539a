import { sha256, toHex, utf8 } from "./bytes.ts";
import { checkLogSignature, checkWitness, type TrustedKeys } from "./check-signatures.ts";
import { type Checkpoint, parseCheckpoint } from "./checkpoint.ts";
import { canonical, readCanonical } from "./json.ts";
import { leafHash, verifyInclusion } from "./merkle.ts";
import {
  type ConsentPayload,
  type HandedOverPayload,
  isAfgoerelsePayload,
  isConsent,
  isConsentPayload,
  isHandedOverPayload,
  isKlage,
  isKlagePayload,
  isMove,
  isTakenPayload,
  type Payload,
} from "./payload.ts";
import { LARGEST_RECEIPT, type ReceiptFile, readReceiptFile } from "./receipt-file.ts";
import { recordOf } from "./record.ts";
import { exactly, isInstant, isSha256, isText, only, type TypeOf } from "./shape.ts";
import { type Note, parseNote, parseVerifierKey } from "./signed-note.ts";
import { parseTlogProof, type TlogProof } from "./tlog-proof.ts";
import {
  type Check,
  type Facts,
  failed,
  notProved,
  proved,
  type Verdict,
  verdictOf,
} from "./verdict.ts";
import { verifyPasskey } from "./webauthn.ts";

/** vkeys (C2SP signed-note) that the verifier knows itself; lines that are none are left out. */
export type Trust = { logKeys: readonly string[]; witnessKeys: readonly string[] };

const isLeaf = only({ at: isInstant, commitment: isSha256, kind: isText, v: exactly(1) });
type Leaf = TypeOf<typeof isLeaf>;
type Proof = { proof: TlogProof; note: Note; checkpoint: Checkpoint };

/** As verifyReceipt, for the bytes of a file. */
export async function verifyReceiptFile(bytes: Uint8Array, trust: Trust): Promise<Verdict> {
  if (bytes.length > LARGEST_RECEIPT) return verdictOf([failed("file", "too-large")], null);
  const text = textOf(bytes);
  if (text === undefined) return verdictOf([failed("file", "not-utf8")], null);
  return verifyReceipt(text, trust);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Checks a receipt against itself and against the keys we know. Never throws, whatever the text is;
 * every check that can be made is made, so that a verdict says all that does not fit.
 */
export async function verifyReceipt(text: string, trust: Trust): Promise<Verdict> {
  const read = await readReceiptFile(text);
  if ("fault" in read) return verdictOf([failed("file", read.fault)], null);
  const { file } = read;
  const payload = payloadOf(file.payload);
  const leaf = leafOf(file.leaf);
  const proof = proofOf(file.proof);
  const checks = [
    proved("file"),
    payload ? proved("payload") : failed("payload", "malformed"),
    recordCheck(file, payload, leaf),
    await commitmentCheck(file, leaf),
    leafCheck(payload, leaf),
    await inclusionCheck(file, proof),
    ...(await signatureChecks(file, proof, await trustedKeys(trust))),
    ...(payload && isConsent(payload) ? [await passkeyCheck(payload)] : []),
  ];
  return verdictOf(checks, payload && leaf ? factsOf(payload, leaf, proof) : null);
}

async function trustedKeys({ logKeys, witnessKeys }: Trust): Promise<TrustedKeys> {
  const keys = async (texts: readonly string[], type: 1 | 4) =>
    (await Promise.all(texts.map(parseVerifierKey)))
      .filter((key) => key !== undefined)
      .filter((key) => key.type === type);
  return { logs: await keys(logKeys, 1), witnesses: await keys(witnessKeys, 4) };
}

function payloadOf(text: string): Payload | undefined {
  const value = readCanonical(text);
  const known =
    isConsentPayload(value) ||
    isAfgoerelsePayload(value) ||
    isKlagePayload(value) ||
    isHandedOverPayload(value) ||
    isTakenPayload(value);
  return known ? value : undefined;
}

function leafOf(text: string): Leaf | undefined {
  const value = readCanonical(text);
  return isLeaf(value) ? value : undefined;
}

function proofOf(text: string): Proof | undefined {
  const proof = parseTlogProof(text);
  const note = proof && parseNote(proof.checkpoint);
  const checkpoint = note && parseCheckpoint(note.text);
  // Our receipts carry nothing extra; what no signature covers must not ride along.
  return checkpoint && proof.extra === null ? { proof, note, checkpoint } : undefined;
}

function recordCheck({ record }: ReceiptFile, payload?: Payload, leaf?: Leaf): Check {
  const expected = payload && leaf && canonical(recordOf(payload, leaf.at));
  return canonical(record) === expected ? proved("record") : failed("record", "mismatch");
}

/** SHA-256(salt ‖ payload) is what the log took in; without the salt nobody can guess the payload. */
async function commitmentCheck({ salt, payload }: ReceiptFile, leaf?: Leaf): Promise<Check> {
  const commitment = toHex(await sha256(salt, utf8(payload)));
  return commitment === leaf?.commitment
    ? proved("commitment")
    : failed("commitment", leaf ? "mismatch" : "malformed");
}

function leafCheck(payload?: Payload, leaf?: Leaf): Check {
  if (!leaf) return failed("leaf", "malformed");
  return leaf.kind === payload?.kind ? proved("leaf") : failed("leaf", "mismatch");
}

async function inclusionCheck({ leaf }: ReceiptFile, proof?: Proof): Promise<Check> {
  if (!proof) return failed("inclusion", "malformed");
  const { index, hashes } = proof.proof;
  const { size, root } = proof.checkpoint;
  const fits = await verifyInclusion(await leafHash(utf8(leaf)), index, size, hashes, root);
  return fits ? proved("inclusion") : failed("inclusion", "mismatch");
}

async function signatureChecks(
  file: ReceiptFile,
  proof: Proof | undefined,
  trusted: TrustedKeys,
): Promise<Check[]> {
  if (!proof) return [failed("log-signature", "malformed")];
  const { note, checkpoint } = proof;
  return [
    await checkLogSignature(note, checkpoint.origin, file, trusted),
    await checkWitness(note, file, trusted),
  ];
}

async function passkeyCheck(payload: Payload): Promise<Check> {
  if (!isConsent(payload) || payload.signature === null) return notProved("passkey", "absent");
  const result = await verifyPasskey(payload, payload.signature);
  if (result === "unsupported") return notProved("passkey", "unsupported");
  return result === "good" ? proved("passkey") : failed("passkey", "mismatch");
}

/** The time that belongs to an act; a yes that was narrowed has none of its own. */
const HAPPENED: Partial<Record<ConsentPayload["kind"], "requestedAt" | "givenAt">> = {
  "consent.requested": "requestedAt",
  "consent.given": "givenAt",
};

function factsOf(payload: Payload, { at, kind }: Leaf, proof?: Proof): Facts {
  const log = proof && {
    origin: proof.checkpoint.origin,
    index: String(proof.proof.index),
    size: String(proof.checkpoint.size),
  };
  const nothing = { consent: null, afgoerelse: null, klage: null, move: null };
  const about = { kind, at, actor: payload.actor.name, log: log ?? null, ...nothing };
  if (isKlage(payload)) {
    const { sentOn, textHash } = payload;
    return { ...about, record: payload.klage, klage: { sentOn, textHash } };
  }
  if (isMove(payload)) {
    const move = payload.kind === "flytning.taken" ? null : moveOf(payload);
    return { ...about, record: payload.flytning, move };
  }
  if (!isConsent(payload)) {
    const { receivedOn, klagefrist, textHash } = payload;
    return {
      ...about,
      record: payload.afgoerelse,
      afgoerelse: { receivedOn, klagefrist, textHash },
    };
  }
  const { sourceName: source, recipientName: recipient, categories } = payload;
  const { validFrom: from, validUntil: until, textShown: text } = payload;
  const happened = payload[HAPPENED[payload.kind] ?? "endedAt"];
  const consent = { source, recipient, categories, from, until, happened, text };
  return { ...about, record: payload.consent, consent };
}

function moveOf({ fromName, recipientName, movedOn, newSagsnummer, planHash }: HandedOverPayload) {
  return { from: fromName, to: recipientName, movedOn, sagsnummer: newSagsnummer, planHash };
}
