import type { Logger } from "pino";
import type { Gate } from "../../consent/index.ts";
import { errorFacts } from "./http/error-facts.ts";

const EVERY_MS = 60_000;

/**
 * Once a minute: expired consents get their ledger entry, dead sessions go. Any number of processes
 * may do it; access never waits for it, because the gate compares dates itself.
 * @returns what stops it
 */
export function housekeeping(gate: Gate, log: Logger): () => void {
  const round = async () => {
    try {
      await gate.expireConsents();
      await gate.sessions.sweep();
    } catch (error) {
      log.warn(errorFacts(error), "housekeeping");
    }
  };
  const timer = setInterval(round, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
