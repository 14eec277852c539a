import { resolve } from "node:path";
import { ROOT } from "./steps.ts";

/** What `npm start` reads from the environment; everything has a default. */
export interface Settings {
  port: number;
  dataDir: string;
  /** An administrator's connection to a PostgreSQL of one's own; undefined: the embedded one. */
  databaseUrl: string | undefined;
  /** Name of the database: that of databaseUrl, else `minsag`. */
  database: string;
  /** The address people see, without a slash at the end. */
  origin: string;
  nodeEnv: string;
  /** Whether the demo people and their login exist; never by default in production. */
  demo: boolean;
}

/** @throws RangeError with a plain message when a value cannot be used */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new RangeError("PORT must be a number from 1 to 65535.");
  }
  const databaseUrl = env.DATABASE_URL || undefined;
  const nodeEnv = env.NODE_ENV || "development";
  return {
    port,
    dataDir: resolve(ROOT, env.DATA_DIR || ".data"),
    databaseUrl,
    database: databaseName(databaseUrl),
    origin: (env.ORIGIN || `http://localhost:${port}`).replace(/\/+$/, ""),
    nodeEnv,
    demo: env.DEMO ? env.DEMO === "1" : nodeEnv !== "production",
  };
}

function databaseName(url: string | undefined): string {
  if (!url) return "minsag";
  if (!URL.canParse(url)) throw new RangeError("DATABASE_URL must be a postgres:// address.");
  return decodeURIComponent(new URL(url).pathname.slice(1)) || "minsag";
}
