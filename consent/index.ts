/**
 * The only door into consent/: the gate, the ledger and sessions. Everything takes its database
 * handle as an argument; nothing here knows React or the environment.
 */
export { type ActRefusal, actRefusal } from "./gate/act-refusal.ts";
export {
  type Basis,
  type NamedBasis,
  type Refusal,
  refusals,
  type VisitKind,
  visitKinds,
} from "./gate/catalogue.ts";
export type { Delegation, Invitation } from "./gate/delegations.ts";
export { createGate, type Gate } from "./gate/gate.ts";
export type { DocumentListed } from "./gate/list-documents.ts";
export type { DocumentOutcome, DocumentRead } from "./gate/read-document.ts";
export type { Visit, VisitOutcome, VisitRequest } from "./gate/visit.ts";
export { commitmentOf, leafHash, leafText } from "./ledger/leaf.ts";
export { type LedgerPayload, ledgerPayload } from "./ledger/payload.ts";
export type { Actor, VerifiedLogin } from "./session/sessions.ts";
export { hashToken, newToken } from "./session/token.ts";
