/**
 * The only door into consent/: the gate, the ledger and sessions. Everything takes its database
 * handle as an argument; nothing here knows React or the environment.
 */

export type { Incoming, Stored } from "./file/incoming.ts";
export type { OpenedFile } from "./file/opened.ts";
export { createPaperFiles, type PaperFile, type PaperFiles } from "./file/paper-files.ts";
export { type Rekeyed, rekey } from "./file/rekey.ts";
export { type ScanRound, scanAgain } from "./file/scan-again.ts";
export { fsck } from "./fsck/fsck.ts";
export type { TrustedKeys } from "./fsck/heads.ts";
export { type Check, checks, type Verdict } from "./fsck/report.ts";
export { type ActRefusal, actRefusal } from "./gate/act-refusal.ts";
export {
  type Basis,
  type NamedBasis,
  type Refusal,
  refusals,
  type VisitKind,
  visitKinds,
} from "./gate/catalogue.ts";
export type { HeldDelegation } from "./gate/delegations.ts";
export { createGate, type Gate } from "./gate/gate.ts";
export { withinDeadline } from "./gate/lost-connection.ts";
export type { DocumentRead } from "./gate/read-document.ts";
export type { Visit, VisitOutcome, VisitRequest } from "./gate/visit.ts";
export { commitmentOf, leafHash, leafText } from "./ledger/leaf.ts";
export { type LedgerPayload, ledgerPayload } from "./ledger/payload.ts";
export { adopt } from "./log/adopt.ts";
export { continuesWith } from "./log/continues-with.ts";
export { entryBundle } from "./log/entry-bundle.ts";
export {
  createGapMonitor,
  type GapMonitor,
  type LogState,
  PATIENCE_SECONDS,
} from "./log/gap-monitor.ts";
export { keepAsking } from "./log/keep-asking.ts";
export { keepSequencing } from "./log/keep-sequencing.ts";
export {
  formatSignerKey,
  parseSignerKey,
  parseVkey,
  type Signer as LogSigner,
  signerOf,
} from "./log/note-key.ts";
export { createPublishedLog, type PublishedLog } from "./log/published.ts";
export { createSequencer } from "./log/sequencer.ts";
export { parseTilePath } from "./log/tile-path.ts";
export { formatTlogProof } from "./log/tlog-proof.ts";
export { createWitnessClient } from "./log/witness-client.ts";
export { submitTo } from "./log/witness-request.ts";
export {
  type ConsentDocument,
  consentDocumentHash,
  consentDocumentText,
} from "./passkey/consent-document.ts";
export type {
  Confirmation,
  KeyUse,
  NewPasskey,
  Passkey,
  PasskeyAct,
  PublicKey,
  UseOutcome,
} from "./passkey/passkeys.ts";
export { type OwnEntry, receiptOf } from "./receipt/receipt.ts";
export type { Actor, VerifiedLogin } from "./session/sessions.ts";
export { hashToken, newToken } from "./session/token.ts";
