/*
 * The independent verifier: the second door into consent/. It runs in the browser as well as in
 * Node, imports nothing from outside its folder and shares no code with what writes the ledger.
 */

export { signedBy, verifyNoteSignature } from "./check-note.ts";
export { type Checkpoint, parseCheckpoint } from "./checkpoint.ts";
export { leafHash, verifyConsistency, verifyInclusion } from "./merkle.ts";
export { type Trust, verifyReceipt, verifyReceiptFile } from "./receipt.ts";
export { type Note, parseNote, parseVerifierKey, type VerifierKey } from "./signed-note.ts";
export { parseTlogProof, type TlogProof } from "./tlog-proof.ts";
export type { Check, CheckCode, Facts, Reason, Result, Verdict } from "./verdict.ts";
export { verifyPasskey } from "./webauthn.ts";
