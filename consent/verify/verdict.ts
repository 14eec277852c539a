import type { FileFault } from "./receipt-file.ts";

/** What is asked of a receipt, in the order it is shown. The codes are stable. */
export const CHECK_CODES = [
  "file",
  "payload",
  "record",
  "commitment",
  "leaf",
  "inclusion",
  "log-signature",
  "witness",
  "passkey",
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** Without these a receipt proves nothing; a witness and a passkey make it stronger. */
const REQUIRED: readonly CheckCode[] = CHECK_CODES.slice(0, 7);

export type Result = "proved" | "not-proved" | "failed";

/** Why a check is not "proved". */
export type Reason =
  | FileFault
  /** It does not fit the rest of the file. */
  | "mismatch"
  /** It has not the form it must have. */
  | "malformed"
  /** There is none, which is allowed. */
  | "absent"
  /** Signed by a key that only the file itself names. */
  | "unknown-key"
  /** Signed by a key that nobody names. */
  | "unnamed-key"
  /** This browser does not know the kind of signature. */
  | "unsupported";

export type Check = { code: CheckCode; result: Result; reason: Reason | null };

/** What the receipt says, to be shown; worth no more than the verdict it comes with. */
export type Facts = {
  kind: string;
  /** When it was written into the ledger: RFC 3339, UTC. */
  at: string;
  /** Who did it. */
  actor: string;
  /** Id of the consent, the decision, the complaint or the transfer. */
  record: string;
  consent: {
    source: string;
    recipient: string;
    categories: string[];
    /** Days. */
    from: string | null;
    until: string;
    /** When it happened, as the portal says; what was carried in from elsewhere was entered later. */
    happened: string | null;
    /** The words that were on the screen. */
    text: string | null;
  } | null;
  afgoerelse: { receivedOn: string; klagefrist: string; textHash: string } | null;
  klage: { sentOn: string; textHash: string } | null;
  /** A case that was handed over: from whom, to whom, and what the new case is called. */
  move: {
    from: string;
    to: string;
    movedOn: string;
    sagsnummer: string;
    planHash: string | null;
  } | null;
  /** Where it stands; null when the proof cannot be read. */
  log: { origin: string; index: string; size: string } | null;
};

/**
 * `failed`: something does not fit. `proved`: all that is required was proved. `not-proved`: nothing
 * is wrong, but something required could not be told, such as whose log it is.
 */
export type Verdict = { outcome: Result; checks: Check[]; facts: Facts | null };

export function verdictOf(checks: Check[], facts: Facts | null): Verdict {
  const proved = (code: CheckCode) =>
    checks.some((check) => check.code === code && check.result === "proved");
  if (checks.some(({ result }) => result === "failed")) return { outcome: "failed", checks, facts };
  return { outcome: REQUIRED.every(proved) ? "proved" : "not-proved", checks, facts };
}

export const proved = (code: CheckCode): Check => ({ code, result: "proved", reason: null });
export const failed = (code: CheckCode, reason: Reason): Check => ({
  ...{ code, reason },
  result: "failed",
});
export const notProved = (code: CheckCode, reason: Reason): Check => ({
  ...{ code, reason },
  result: "not-proved",
});
