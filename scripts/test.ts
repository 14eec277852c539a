import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openScratchCluster, type ScratchCluster } from "../db/cluster/index.ts";
import { buildWhenChanged } from "./build.ts";
import { onEnd } from "./lifetime.ts";
import { killTools, runTool } from "./steps.ts";
import type { Counts } from "./test/counts.ts";
import { chosenSteps, runPlan, type Step, trustworthy } from "./test/plan.ts";

const say = (line: string) => console.log(line);
const scratch = mkdtempSync(join(tmpdir(), "min-sag-counts-"));
/** One server for the whole run; opened by the first step that needs it. */
let cluster: Promise<ScratchCluster> | undefined;
let interrupted = false;

const steps: Step[] = [
  check("types", async () => {
    const typegen = await tool("@react-router/dev/bin.cjs", ["typegen"]);
    return typegen && (await tool("ts7/bin/tsc", ["-p", ".", "--noEmit"]));
  }),
  check("biome", () => tool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings"])),
  check("layers", () =>
    tool("dependency-cruiser/bin/dependency-cruiser.mjs", [
      ...["--config", ".dependency-cruiser.cjs", "app", "consent", "db", "scripts", "tests"],
    ]),
  ),
  check("knip", () => tool("knip/bin/knip.js", ["--no-progress"])),
  tests("vitest", "vitest/vitest.mjs", ["run"]),
  check("build", () => buildWhenChanged(say)),
  tests("playwright", "@playwright/test/cli.js", ["test"]),
];

onEnd(() => {
  interrupted = true;
  killTools();
});

let sum: Counts = { passed: 0, failed: 0, skipped: 0 };
try {
  sum = await runPlan(chosenSteps(steps, process.argv.slice(2)), say);
} catch (error) {
  console.error(error instanceof RangeError ? error.message : error);
  sum.failed += 1;
} finally {
  await cluster?.then((opened) => opened.stop()).catch((error) => console.error(error));
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = sum.failed > 0 || interrupted ? 1 : 0;
say(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);

/** A step that is either right or wrong: it counts as one. */
function check(name: string, right: () => Promise<boolean>): Step {
  const run = async () => {
    const passed = !interrupted && (await right());
    return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
  };
  return { name, run };
}

/** A step whose tests are counted by a reporter of ours (scripts/test/*-counts.ts). */
function tests(name: string, file: string, args: string[]): Step {
  const run = async () => {
    cluster ??= openScratchCluster(say);
    const counts = join(scratch, name);
    const { adminUrl } = await cluster;
    const env = { TEST_ADMIN_URL: adminUrl, MIN_SAG_COUNTS: counts };
    const code = interrupted ? 1 : (await runTool(file, args, { env })).code;
    const written = existsSync(counts) ? JSON.parse(readFileSync(counts, "utf8")) : undefined;
    return trustworthy(written, code);
  };
  return { name, run, tests: true };
}

async function tool(file: string, args: string[]): Promise<boolean> {
  // What a check prints matters only when it fails.
  const { code, output } = await runTool(file, args, { quiet: true });
  if (code !== 0) say(output);
  return code === 0;
}
