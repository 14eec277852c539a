import { join, resolve } from "node:path";
import { ROOT } from "./steps.ts";

/** What `npm start` reads from the environment; everything has a default. */
export interface Settings {
  port: number;
  /** Where to listen; undefined: on every interface. */
  host: string | undefined;
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
  /** Lets the demo login run in production: for a public demonstration, never with real people. */
  allowDemoLogin: boolean;
  /** Password of the app's role; undefined: one is made and kept in dataDir. */
  appPassword: string | undefined;
  /** Password of the sequencer's role; undefined: one is made and kept in dataDir. */
  logPassword: string | undefined;
  /** Password of the role that keeps the files; undefined: one is made and kept in dataDir. */
  filesPassword: string | undefined;
  /** Whether this process also sequences the log; at least one must. */
  sequence: boolean;
  /** Name of the log in its checkpoints, for a key that is made now. */
  logName: string;
  /** The log's signing key. */
  logKeyFile: string;
  /** Further verifier keys that are published and trusted: of before a change of keys, or of others who sign. */
  ledgerKeys: { log: string[]; witnesses: string[] };
  /** Witnesses that are asked to cosign the log's checkpoints. */
  witnesses: CosigningWitness[];
  /** Proxies in front that set X-Forwarded-*. */
  trustProxy: number;
  logLevel: string;
  /** The store of papers' files: its folder, the master key or the file it is in, and the key of before. */
  files: { folder: string; key: string | undefined; keyFile: string; oldKey: string | undefined };
  /** Where clamd listens; undefined: files are marked unscanned. */
  clamd: { host: string; port: number } | { path: string } | undefined;
  /** The broker to log in with; undefined: the demo's. */
  oidc: OidcSettings | undefined;
}

export interface CosigningWitness {
  /** Its cosignature key in note format. */
  vkey: string;
  /** Its submission prefix, without a slash at the end. */
  url: string;
}

export interface OidcSettings {
  issuer: string;
  clientId: string;
  broker: "signaturgruppen" | "idura";
  /** A private ES256 key as JWK; undefined: one is made in dataDir. */
  clientKeyFile?: string;
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

/** @throws RangeError with a plain message when a value cannot be used */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new RangeError("PORT must be a number from 1 to 65535.");
  }
  const logLevel = env.LOG_LEVEL || "info";
  if (!LOG_LEVELS.includes(logLevel)) {
    throw new RangeError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}.`);
  }
  const databaseUrl = env.DATABASE_URL || undefined;
  const nodeEnv = env.NODE_ENV || "development";
  const dataDir = resolve(ROOT, env.DATA_DIR || ".data");
  const origin = (env.ORIGIN || `http://localhost:${port}`).replace(/\/+$/, "");
  return {
    port,
    // The demo lets anybody in as anybody, so only this machine may ask for it.
    host: env.HOST || (nodeEnv === "production" ? undefined : "localhost"),
    dataDir,
    databaseUrl,
    database: databaseName(databaseUrl),
    origin,
    nodeEnv,
    demo: env.DEMO ? env.DEMO === "1" : nodeEnv !== "production",
    allowDemoLogin: env.ALLOW_DEMO_LOGIN === "1",
    appPassword: env.APP_PASSWORD || undefined,
    logPassword: env.LOG_PASSWORD || undefined,
    filesPassword: env.FILES_PASSWORD || undefined,
    sequence: env.SEQUENCE !== "0",
    logName: env.LOG_NAME || `${origin.replace(/^\w+:\/\//, "")}/ledger`,
    ledgerKeys: furtherKeys(env.LOG_KEYS),
    logKeyFile: env.LOG_KEY_FILE || join(dataDir, "secrets", "log-key"),
    witnesses: cosigningWitnesses(env.WITNESSES),
    trustProxy: Number(env.TRUST_PROXY || 0),
    logLevel,
    files: {
      folder: resolve(ROOT, env.FILES_DIR || join(dataDir, "files")),
      key: filesKey("FILES_KEY", env.FILES_KEY),
      oldKey: filesKey("FILES_KEY_OLD", env.FILES_KEY_OLD),
      keyFile: env.FILES_KEY_FILE || join(dataDir, "secrets", "files-key"),
    },
    clamd: clamdAddress(env),
    oidc: oidcSettings(env),
  };
}

/**
 * Nothing is opened where nobody could log in, or, unasked, anybody as anybody.
 *
 * @throws RangeError with a plain message
 */
export function checkLogin(
  settings: Pick<Settings, "oidc" | "demo" | "nodeEnv" | "allowDemoLogin">,
) {
  if (settings.oidc) return;
  if (!settings.demo) {
    throw new RangeError("Nobody can log in: set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_BROKER.");
  }
  if (settings.nodeEnv === "production" && !settings.allowDemoLogin) {
    throw new RangeError(
      "The demo login lets anybody in as anybody: in production it needs ALLOW_DEMO_LOGIN=1.",
    );
  }
}

function filesKey(name: string, key: string | undefined): string | undefined {
  if (!key) return undefined;
  if (!/^[0-9a-f]{64}$/i.test(key)) throw new RangeError(`${name} must be 64 hexadecimal digits.`);
  return key;
}

function clamdAddress(env: NodeJS.ProcessEnv): Settings["clamd"] {
  if (env.CLAMD_SOCKET) return { path: env.CLAMD_SOCKET };
  if (!env.CLAMD_HOST && !env.CLAMD_PORT) return undefined;
  const port = Number(env.CLAMD_PORT || 3310);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new RangeError("CLAMD_PORT must be a number from 1 to 65535.");
  }
  return { host: env.CLAMD_HOST || "localhost", port };
}

/** The byte before a key says whose it is: 0x01 a log's, 0x04 a witness's. In base64 they begin with A and B. */
function furtherKeys(text: string | undefined): Settings["ledgerKeys"] {
  const found: Settings["ledgerKeys"] = { log: [], witnesses: [] };
  for (const vkey of (text ?? "").split(/[\s,]+/).filter(Boolean)) {
    const [, kind] = /^[^+]+\+[0-9a-f]{8}\+([AB])[A-Za-z0-9+/]{43}$/.exec(vkey) ?? [];
    if (!kind) throw new RangeError("LOG_KEYS must be verifier keys, several of them by commas.");
    found[kind === "A" ? "log" : "witnesses"].push(vkey);
  }
  return found;
}

function oidcSettings(env: NodeJS.ProcessEnv): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_BROKER: broker } = env;
  if (!issuer) return undefined;
  if (!clientId) throw new RangeError("OIDC_ISSUER needs OIDC_CLIENT_ID.");
  if (broker !== "signaturgruppen" && broker !== "idura") {
    throw new RangeError("OIDC_BROKER must be signaturgruppen or idura.");
  }
  const clientKeyFile = env.OIDC_CLIENT_KEY_FILE;
  return { issuer, clientId, broker, ...(clientKeyFile ? { clientKeyFile } : {}) };
}

function cosigningWitnesses(text: string | undefined): CosigningWitness[] {
  return (text ?? "").split(",").flatMap((one) => {
    const [vkey, url, ...more] = one.trim().split(/\s+/);
    if (!vkey) return [];
    const scheme = url && URL.canParse(url) ? new URL(url).protocol : "";
    // The type byte 0x04 of a cosignature key is how its base64 begins (c2sp.org/tlog-cosignature).
    const right = /^[^+]+\+[0-9a-f]{8}\+B[A-Za-z0-9+/]{43}$/.test(vkey) && more.length === 0;
    if (!url || !right || !/^https?:$/.test(scheme)) {
      throw new RangeError('WITNESSES must be "<vkey> <address>", several of them by commas.');
    }
    return [{ vkey, url: url.replace(/\/+$/, "") }];
  });
}

function databaseName(url: string | undefined): string {
  if (!url) return "minsag";
  if (!URL.canParse(url)) throw new RangeError("DATABASE_URL must be a postgres:// address.");
  return decodeURIComponent(new URL(url).pathname.slice(1)) || "minsag";
}
