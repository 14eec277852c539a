import type { Logger } from "pino";
import type { Gate, PaperFiles } from "../../consent/index.ts";
import { errorFacts } from "./http/error-facts.ts";

const EVERY_MS = 60_000;
/** Rounds between two looks at the store of files: each reads its whole list of names. */
const SWEEP_EVERY = 60;

/**
 * Once a minute: expired consents get their ledger entry, dead sessions go; once an hour, files that no
 * paper came of. Any number of processes may do it; access never waits for it, because the gate compares dates itself.
 * @returns what stops it
 */
export function housekeeping(gate: Gate, files: PaperFiles, log: Logger): () => void {
  let rounds = 0;
  const round = async () => {
    try {
      await gate.expireConsents();
      await gate.sessions.sweep();
      rounds += 1;
      if (rounds % SWEEP_EVERY === 1) await files.sweep(gate.keptPlaces);
    } catch (error) {
      log.warn(errorFacts(error), "housekeeping");
    }
  };
  const timer = setInterval(round, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
