import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's own directory. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

const children = new Set<ChildProcess>();

/** How a program ended. `output` is empty unless it was asked for. */
interface Ended {
  code: number;
  output: string;
}

/**
 * Runs a JavaScript tool of node_modules with this Node.
 *
 * @param tool path below node_modules, such as `knip/bin/knip.js`
 * @param options.quiet collects what it prints instead of showing it
 * @param options.env added to our own environment
 */
export function runTool(
  tool: string,
  args: string[],
  options: { quiet?: boolean; env?: Record<string, string> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [`${ROOT}node_modules/${tool}`, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", options.quiet ? "pipe" : "inherit", options.quiet ? "pipe" : "inherit"],
    // A process group of its own: killTools reaches what the tool started, too.
    detached: process.platform !== "win32",
  });
  children.add(child);
  let output = "";
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      children.delete(child);
      resolve({ code: code ?? 1, output: output.trim() });
    });
  });
}

/** Ends every tool that still runs, with everything it started. */
export function killTools(): void {
  for (const { pid } of children) {
    if (pid === undefined) continue;
    try {
      process.kill(process.platform === "win32" ? pid : -pid, "SIGTERM");
    } catch {
      // It ended in this very moment.
    }
  }
}
