import { spawn } from "node:child_process";
import { parse } from "node:path";
import type { ServiceUser } from "./types.ts";

/** What a finished program left behind. `code` is -1 when it could not be started. */
interface Outcome {
  code: number;
  output: string;
}

/**
 * Runs one of PostgreSQL's programs to its end.
 *
 * @param options.leavesServer true for a program that leaves a server behind: the server would
 *   inherit our pipes and hold them open for ever (on Windows we would hang), so there is no output
 * @param options.signal interrupts it; pg_ctl hands that on to the server it is starting
 * @returns exit code and everything it printed; never throws
 */
export function runProgram(
  file: string,
  args: string[],
  user: ServiceUser | undefined,
  options: { leavesServer?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(file, args, {
      ...user,
      // The service user may not be allowed into our own working directory.
      cwd: parse(process.execPath).root,
      env: cleanEnvironment(),
      stdio: options.leavesServer ? "ignore" : ["ignore", "pipe", "pipe"],
      // Ctrl-C in the terminal must not interrupt a start or a stop half-way.
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    const interrupt = () => child.kill("SIGINT");
    options.signal?.addEventListener("abort", interrupt, { once: true });
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("error", (error) => resolve({ code: -1, output: error.message }));
    child.on("close", (code) => {
      options.signal?.removeEventListener("abort", interrupt);
      resolve({ code: code ?? -1, output: output.trim() });
    });
  });
}

/** PGDATA, PGPORT and the like would redirect a private cluster; LC_ALL keeps messages readable. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("PG"));
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}
