import type { Logger } from "pino";
import { Counter, Gauge, Registry } from "prom-client";
import { type GapMonitor, type LogState, PATIENCE_SECONDS } from "../../consent/index.ts";
import { errorFacts } from "./http/error-facts.ts";

const EVERY_MS = 1_000;

export interface LogWatch {
  /** False while entries wait too long for their place, or an answer has no entry. */
  readonly isWell: () => boolean;
  /** Everything the process counts, in the Prometheus text format; nothing personal. */
  readonly metrics: () => Promise<string>;
  readonly stop: () => void;
}

/**
 * Looks once a second whether the log keeps up with what is answered, and says so once it does not. What
 * waited before we began, such as entries of a first start, has its patience from then on.
 */
export function watchLog(monitor: GapMonitor, log: Logger): LogWatch {
  const registry = new Registry();
  const registers = [registry];
  const waiting = new Gauge({
    ...{ name: "minsag_log_waiting_entries", registers },
    help: "Committed ledger entries without a place in the tree.",
  });
  const oldest = new Gauge({
    ...{ name: "minsag_log_oldest_waiting_seconds", registers },
    help: `How long the oldest of them has waited; above ${PATIENCE_SECONDS} somebody must look.`,
  });
  const unaccounted = new Gauge({
    ...{ name: "minsag_log_unaccounted_answers", registers },
    help: "Visits this process answered that are not in the ledger; above 0 somebody must look.",
  });
  const failed = new Counter({
    ...{ name: "minsag_log_watch_failures_total", registers },
    help: "Looks that failed because the database did not answer.",
  });
  let state: LogState = { waiting: 0, oldestSeconds: 0, unaccounted: 0 };
  const begun = performance.now();
  const patience = () => Math.min(state.oldestSeconds, (performance.now() - begun) / 1000);
  const isWell = () => patience() <= PATIENCE_SECONDS && state.unaccounted === 0;

  let toldWell = true;
  const look = async () => {
    try {
      state = await monitor.look();
    } catch (error) {
      failed.inc();
      return log.debug(errorFacts(error), "log watch");
    }
    waiting.set(state.waiting);
    oldest.set(state.oldestSeconds);
    unaccounted.set(state.unaccounted);
    if (toldWell === isWell()) return;
    toldWell = isWell();
    if (toldWell) log.info(state, "the log keeps up again");
    else log.error(state, "the log does not keep up");
  };
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return { isWell, metrics: () => registry.metrics(), stop: () => clearInterval(timer) };
}
