import type { RequestHandler } from "express";
import type { ServerBuild } from "react-router";
import type { ClamdAddress } from "./upload/clamd.ts";

/** What a web process needs to know. Parsed from the environment by the caller, never here. */
export interface ServerConfig {
  readonly port: number;
  /** Interface to listen on; all when absent. */
  readonly host?: string;
  /** Public origin without a trailing slash, e.g. `http://localhost:3000`. */
  readonly origin: string;
  /** The database as the application's role. */
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** True when demo people and the demo login broker are part of this process. */
  readonly demo: boolean;
  readonly nodeEnv: "production" | "development" | "test";
  /** Origin of the login broker when it is not ours; forms may end there. */
  readonly brokerOrigin?: string;
  /** The broker to log in with; without it, and with `demo`, the demo broker. */
  readonly oidc?: OidcConfig;
  /** Lets the demo broker run although `nodeEnv` is production. */
  readonly allowDemoLogin?: boolean;
  /** What sequencing the log needs; without it this process only serves the log. */
  readonly log?: LogConfig;
  /** Where papers' files lie and what seals them; below `dataDir` when absent. */
  readonly files?: FilesConfig;
  /** Scans papers' files; without it they are marked unscanned. */
  readonly clamd?: ClamdAddress;
  /** Number of proxies in front that set X-Forwarded-*; 0 when none. */
  readonly trustProxy?: number;
  /** pino level. */
  readonly logLevel?: string;
  /** Absolute path of the client build; beside the server build when absent. */
  readonly clientFolder?: string;
  /** Further keys by which receipts are trusted: older ones, or those of the process that signs. */
  readonly ledgerKeys?: LedgerKeys;
  /** Milliseconds requests in flight may take at close. */
  readonly drainMs?: number;
  /** `npm run dev`: the browser's files and the pages come from the sources as they are now. */
  readonly development?: {
    readonly middleware: RequestHandler;
    readonly build: () => Promise<ServerBuild>;
  };
}

/** The store of papers' files (docs/adr/0017). */
export interface FilesConfig {
  readonly folder: string;
  /** The master key, 64 hexadecimal digits; without it, of `keyFile`. */
  readonly key?: string | undefined;
  /** Path of the master key; made at first start when there is none. */
  readonly keyFile: string;
  /** The master key of before, 64 hexadecimal digits, while citizens' keys are still sealed with it. */
  readonly oldKey?: string | undefined;
  /** The database as `minsag_files`; without it nothing is scanned after it was taken. */
  readonly databaseUrl?: string;
}

/** A real broker, as its operator registered us. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly broker: "signaturgruppen" | "idura";
  /** Path of the private ES256 key as JWK; made at first start when there is none. */
  readonly clientKeyFile?: string;
}

/** The transparency log, as the process that sequences it knows it. */
export interface LogConfig {
  /** The database as `minsag_log`. */
  readonly databaseUrl: string;
  /** Name of the log in its checkpoints: its address without the scheme (c2sp.org/tlog-tiles). */
  readonly name: string;
  /** Path of the signing key; made at first start when there is none. */
  readonly keyFile: string;
  /** Witnesses that are asked to cosign its checkpoints. */
  readonly witnesses?: readonly WitnessConfig[];
}

/** A witness (c2sp.org/tlog-witness). */
export interface WitnessConfig {
  /** Its cosignature key in note format. */
  readonly vkey: string;
  /** Its submission prefix, without a slash at the end. */
  readonly url: string;
}

/** Verifier keys in note format (c2sp.org/signed-note). */
export interface LedgerKeys {
  readonly log: readonly string[];
  readonly witnesses: readonly string[];
}
