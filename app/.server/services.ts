import { join } from "node:path";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import {
  createGapMonitor,
  createGate,
  createPaperFiles,
  createPublishedLog,
  type LogSigner,
  type PublishedLog,
  receiptOf,
  withinDeadline,
} from "../../consent/index.ts";
import { connect, type Sql } from "../../db/client.ts";
import type { AppServices } from "../context.ts";
import type { LedgerKeys, ServerConfig } from "./config.ts";
import { DEMO_BROKER_PATH } from "./demo-broker/path.ts";
import { filesKey } from "./files-key.ts";
import { housekeeping } from "./housekeeping.ts";
import type { Readiness } from "./http/health.ts";
import { type KeyPair, keyFromFile } from "./key-file.ts";
import { logSigner } from "./log-signer.ts";
import { watchLog } from "./log-watch.ts";
import { createLogin } from "./login/login.ts";
import type { LoginConfig } from "./login/types.ts";
import { onceOnly } from "./once-only.ts";
import { scanning } from "./scanning.ts";
import { sequencing } from "./sequencing.ts";
import { scannerAt, unscanned } from "./upload/clamd.ts";

/** Milliseconds; whoever asks if we are ready wants to know now. */
const READY_MS = 3_000;

/** Everything the process holds besides HTTP: made once at start, ended at close. */
export interface ServiceBundle {
  readonly services: AppServices;
  /** Handlers mounted in front of the router, e.g. the demo login broker at `/mitid-demo`. */
  readonly mounts: readonly { readonly path: string; readonly handler: RequestHandler }[];
  /** Paths called by other systems without cookies, which carry no Origin of ours. */
  readonly originExempt?: (path: string) => boolean;
  /** The public transparency log, served under `/ledger`. */
  readonly log: PublishedLog;
  /** The key this process signs the log with, if it does. */
  readonly logKey: string | undefined;
  /** What the process counts, in the Prometheus text format. */
  readonly metrics: () => Promise<string>;
  readonly ready: () => Promise<Readiness>;
  readonly close: () => Promise<void>;
}

/** Minutes. People who are tired pause; people who share a computer forget to log out. */
const limits = { idleMinutes: 30, absoluteMinutes: 8 * 60 };

const addresses = (origin: string) => ({
  redirectUri: `${origin}/log-ind/svar`,
  postLogoutRedirectUri: `${origin}/logget-af`,
  backchannelLogoutUri: `${origin}/log-af/bagkanal`,
});

export async function createServices(config: ServerConfig, log: Logger): Promise<ServiceBundle> {
  const sql = connect(config.databaseUrl);
  const monitor = createGapMonitor(sql);
  const hot = connect(config.databaseUrl, 2);
  const gate = createGate(sql, limits, monitor.answered, hot);
  const watch = watchLog(monitor, log);
  const key = await keyFromFile(
    config.oidc?.clientKeyFile ?? join(config.dataDir, "oidc-client-key.json"),
  );
  const signer = config.log && logSigner(config.log.keyFile, config.log.name);
  const keys = ledgerKeys(config, signer);
  const publishedLog = createPublishedLog(sql, keys.log);
  const files = createPaperFiles(
    config.files?.folder ?? join(config.dataDir, "files"),
    filesKey(config.files?.key, config.files?.keyFile ?? join(config.dataDir, "files-key")),
    config.files?.oldKey === undefined ? undefined : Buffer.from(config.files.oldKey, "hex"),
  );
  const stopHousekeeping = housekeeping(gate, files, log);
  const keeperUrl = config.files?.databaseUrl;
  // Of a file that waits for its scan its round tells, and not the scanner.
  const stopScanning =
    config.clamd &&
    keeperUrl &&
    scanning(keeperUrl, files, scannerAt(config.clamd, { warn: () => {} }), log);
  const stopSequencing = config.log && signer && sequencing(config.log, signer, log);
  return {
    services: {
      origin: config.origin,
      gate,
      files,
      scanFile: config.clamd ? scannerAt(config.clamd, log) : unscanned,
      receiptKeys: keys,
      receipt: (entry) => receiptOf(publishedLog, entry),
      login: createLogin(loginConfig(config, key)),
      isNewLogoutNotice: onceOnly(),
    },
    mounts: config.oidc ? [] : [await demoBroker(config, key, log)],
    originExempt: (path) => path === "/log-af/bagkanal",
    log: publishedLog,
    logKey: signer?.vkey.text,
    ready: async () => readiness(sql, watch.isWell()),
    metrics: watch.metrics,
    async close() {
      watch.stop();
      stopHousekeeping();
      if (stopScanning) await stopScanning();
      await stopSequencing?.();
      await Promise.all([sql, hot].map((pool) => pool.end({ timeout: 5 })));
    },
  };
}

/**
 * What is published and trusted, newest first. From the process's own configuration: who can write to the
 * database cannot make a key of the log's (docs/adr/0008).
 */
function ledgerKeys({ log, ledgerKeys }: ServerConfig, signer: LogSigner | undefined): LedgerKeys {
  const own = signer ? [signer.vkey.text] : [];
  const asked = (log?.witnesses ?? []).map(({ vkey }) => vkey);
  return {
    log: [...new Set([...own, ...(ledgerKeys?.log ?? [])])],
    witnesses: [...new Set([...asked, ...(ledgerKeys?.witnesses ?? [])])],
  };
}

function loginConfig({ origin, oidc }: ServerConfig, key: KeyPair): LoginConfig {
  return {
    issuer: oidc?.issuer ?? origin + DEMO_BROKER_PATH,
    clientId: oidc?.clientId ?? "min-sag",
    clientKey: key.privateJwk,
    redirectUri: addresses(origin).redirectUri,
    postLogoutRedirectUri: addresses(origin).postLogoutRedirectUri,
    broker: oidc?.broker ?? "demo",
    allowInsecure: origin.startsWith("http://localhost"),
  };
}

async function demoBroker(config: ServerConfig, key: KeyPair, log: Logger) {
  if (!config.demo) throw new Error("no login broker: set OIDC_ISSUER and OIDC_CLIENT_ID");
  const [{ createDemoBroker }, { demoIdentities }] = await Promise.all([
    import("./demo-broker/demo-broker.ts"),
    import("../../db/seed/identities.ts"),
  ]);
  // Kept, so that a logout begun before a restart can still be ended at the broker.
  const signing = await keyFromFile(join(config.dataDir, "demo-broker-key.json"));
  const broker = createDemoBroker({
    origin: config.origin,
    identities: demoIdentities,
    client: { clientId: "min-sag", publicJwk: key.publicJwk, ...addresses(config.origin) },
    nodeEnv: config.nodeEnv,
    allowInProduction: config.allowDemoLogin ?? false,
    signingKeys: [{ ...signing.privateJwk, use: "sig" } as never],
    onFailure: () => log.warn({ code: "demo_broker" }, "demo broker"),
  });
  return { path: DEMO_BROKER_PATH, handler: broker.router };
}

/**
 * Ready means: the database answers and its schema is there. A log that does not keep up is told, but
 * takes no process out of service: what people do is entered all the same, only later signed.
 */
async function readiness(sql: Sql, logKeepsUp: boolean): Promise<Readiness> {
  const [row] = await withinDeadline(
    sql`select to_regprocedure('read_shared_documents(bytea,uuid[],uuid[],text[])') is not null as migrated`,
    READY_MS,
  );
  const migrations = row?.migrated === true;
  return { ok: migrations, checks: { database: true, migrations, log: logKeepsUp } };
}
