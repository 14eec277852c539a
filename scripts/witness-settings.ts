import { join, resolve } from "node:path";
import { ROOT } from "./steps.ts";

/** What `npm run witness` reads from the environment; everything has a default. */
export interface WitnessSettings {
  port: number;
  /** Interface to listen on; all when absent. */
  host: string | undefined;
  dataDir: string;
  /** Name of the witness in its cosignatures, for a key that is made now. */
  name: string;
  /** Logs to follow by their keys; when there are none, the one at `logAddress`. */
  logs: FollowedLogSettings[];
  /** Where the log publishes whose key is trusted at first contact. */
  logAddress: string;
}

export interface FollowedLogSettings {
  vkey: string;
  /** Where the log publishes, without a slash at the end. */
  address: string;
}

/** @throws RangeError with a plain message when a value cannot be used */
export function readWitnessSettings(env: NodeJS.ProcessEnv): WitnessSettings {
  const port = Number(env.WITNESS_PORT || 3010);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new RangeError("WITNESS_PORT must be a number from 1 to 65535.");
  }
  const dataDir = resolve(ROOT, env.DATA_DIR || ".data");
  const origin = address(env.WITNESS_LOG_URL || "http://localhost:3000", "WITNESS_LOG_URL");
  return {
    port,
    host: env.WITNESS_HOST || undefined,
    dataDir: env.WITNESS_DATA_DIR ? resolve(ROOT, env.WITNESS_DATA_DIR) : join(dataDir, "witness"),
    name: env.WITNESS_NAME || `localhost:${port}/witness`,
    logs: (env.WITNESS_LOGS ?? "")
      .split(",")
      .map(oneLog)
      .filter((log) => log !== null),
    logAddress: `${origin}/ledger`,
  };
}

function oneLog(text: string): FollowedLogSettings | null {
  const [vkey, url, ...more] = text.trim().split(/\s+/);
  if (!vkey) return null;
  if (more.length > 0) throw new RangeError('WITNESS_LOGS is "<vkey>[ <address>]", by commas.');
  // c2sp.org/tlog-checkpoint: a log's name should be its address without the scheme.
  const [name = ""] = vkey.split("+");
  const scheme = /^localhost[:/]/.test(name) ? "http" : "https";
  return { vkey, address: address(url ?? `${scheme}://${name}`, "WITNESS_LOGS") };
}

function address(text: string, variable: string): string {
  if (!/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : "")) {
    throw new RangeError(`${variable} needs an http:// or https:// address.`);
  }
  return text.replace(/\/+$/, "");
}
