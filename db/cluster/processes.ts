import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process that is still the same one: process ids are used again. */
interface ProcessNote {
  pid: number;
  /** When it started, in the operating system's own words; empty where that is unknown. */
  started: string;
}

/** The note of this process. */
export function thisProcess(): ProcessNote {
  return { pid: process.pid, started: startedAt(process.pid) };
}

/** Reads a note back; undefined for a file cut short by a crash. */
export function parseNote(text: string): ProcessNote | undefined {
  try {
    const { pid, started } = JSON.parse(text) as Partial<ProcessNote>;
    return pid !== undefined && started !== undefined ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the noted process still runs. Errs on the side of yes. */
export function lives(note: ProcessNote): boolean {
  try {
    process.kill(note.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return startedAt(note.pid) === note.started;
}

function startedAt(pid: number): string {
  try {
    if (process.platform === "linux") {
      // The command name, in parentheses, may itself hold spaces. A zombie no longer lives.
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return fields[0] === "Z" ? "ended" : (fields[19] ?? "");
    }
    if (process.platform === "darwin") {
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    }
  } catch {
    // Not readable: the process id alone has to do.
  }
  return "";
}
