import type { Counts } from "./counts.ts";

/** One step of `npm test`. */
export interface Step {
  name: string;
  /** Runs it and says how it ended. Never throws for a failing check. */
  run: () => Promise<Counts>;
  /** A step of tests: its failures do not keep the later steps from running. */
  tests?: boolean;
}

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs the steps in order. After a failing step that is not one of tests, the others count as
 * skipped: they would only repeat its news.
 *
 * @param log gets one line per step, with its duration
 */
export async function runPlan(steps: Step[], log: (line: string) => void): Promise<Counts> {
  const sum = { ...NONE };
  let stopped = false;
  for (const { name, run, tests } of steps) {
    if (stopped) {
      sum.skipped += 1;
      log(`– ${name}: not run`);
      continue;
    }
    const begun = performance.now();
    const counts = await run();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    log(`${counts.failed ? "✗" : "✓"} ${name}: ${seconds} s`);
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
    stopped = counts.failed > 0 && !tests;
  }
  return sum;
}

/** A runner that failed without counting a failure crashed: that is one failure. */
export function trustworthy(counts: Counts | undefined, exitCode: number): Counts {
  const sane = counts ?? NONE;
  if (exitCode !== 0 && sane.failed === 0) return { ...sane, failed: 1 };
  // A runner that ends well without a single test has not looked at anything.
  return counts === undefined || sane.passed + sane.failed === 0 ? { ...sane, failed: 1 } : sane;
}

/** The steps that `--only a,b` names, or all. @throws RangeError for a name that is none */
export function chosenSteps(steps: Step[], args: string[]): Step[] {
  const at = args.indexOf("--only");
  if (at === -1) return steps;
  const names = (args[at + 1] ?? "").split(",");
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    throw new RangeError(`--only takes some of: ${steps.map(({ name }) => name).join(", ")}`);
  }
  return steps.filter(({ name }) => names.includes(name));
}
