import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runTool } from "./steps.ts";

/** Everything the build reads. A folder counts with all its files except tests. */
const SOURCES = [
  ...["app", "consent", "db", "public", "scripts/vite"],
  ...["remix.config.js", "react-router.config.ts", "tsconfig.json"],
  ...["package.json", "package-lock.json"],
];
const STAMP = join(ROOT, "build", "sources.sha256");
const ENTRY = join(ROOT, "build", "server", "index.js");

/**
 * Builds the app when its sources are not those of the last build.
 *
 * @param log gets one line before and one after; what the bundler prints is shown only on failure
 * @returns whether the build is now up to date
 */
export async function buildWhenChanged(log: (line: string) => void): Promise<boolean> {
  const hash = sourcesHash();
  if (existsSync(ENTRY) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash) return true;
  log("Building …");
  const begun = performance.now();
  const args = ["build", "--config", "remix.config.js", "--logLevel", "warn"];
  const env = { NODE_ENV: "production" };
  const { code, output } = await runTool("@react-router/dev/bin.cjs", args, { quiet: true, env });
  if (code !== 0) {
    log(`${output}\nThe build failed.`);
    return false;
  }
  // The hash of before: a file changed while it was built makes the next start build again.
  writeFileSync(STAMP, hash);
  log(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  return true;
}

function sourcesHash(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesOf).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesOf(source: string): string[] {
  const entry = join(ROOT, source);
  if (!existsSync(entry)) return [];
  if (/\.\w+$/.test(source)) return [source];
  return readdirSync(entry, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !/\.(test|spec)\.tsx?$/.test(file.name))
    .map((file) => join(file.parentPath, file.name).slice(ROOT.length).replaceAll("\\", "/"));
}
