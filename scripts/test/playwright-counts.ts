import type { Reporter, Suite } from "@playwright/test/reporter";
import { reportCounts } from "./counts.ts";

/** Counts tests; an error outside a test counts as a failure, and so does a flaky test. */
export default class PlaywrightCounts implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const counts = { passed: 0, failed: this.#errors, skipped: 0 };
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      counts[outcome === "expected" ? "passed" : outcome === "skipped" ? outcome : "failed"] += 1;
    }
    reportCounts(counts);
  }

  printsToStdio(): boolean {
    return false;
  }
}
