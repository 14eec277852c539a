import { importJWK } from "jose";
import {
  allowInsecureRequests,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  PrivateKeyJwt,
} from "openid-client";
import { brokerFetch } from "./broker-fetch.ts";
import type { LoginConfig } from "./types.ts";

const TIMEOUT_SECONDS = 10;
const THIS_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Connects to the broker at first use, so that the portal starts while the broker is down, or
 * while it is a part of this very process. A failure is forgotten at once: the next call tries
 * again. Callers at the same time share one attempt.
 * @throws TypeError at once when the configuration itself is wrong
 */
export function brokerConnection(config: LoginConfig): () => Promise<Configuration> {
  checkConfig(config);
  let attempt: Promise<Configuration> | undefined;
  return () => {
    attempt ??= connect(config).catch((error: unknown) => {
      attempt = undefined;
      throw error;
    });
    return attempt;
  };
}

async function connect(config: LoginConfig): Promise<Configuration> {
  const key = await importJWK(config.clientKey, "ES256");
  if (key instanceof Uint8Array) throw new TypeError("clientKey must be an EC key");
  const auth = PrivateKeyJwt(config.clientKey.kid ? { key, kid: config.clientKey.kid } : key);
  // TLS alone would let a wrong signature pass in the code flow: always check it (OIDC Core
  // 3.1.3.7 only allows leaving it out).
  const execute = [enableNonRepudiationChecks];
  if (isHttp(config.issuer)) execute.push(allowInsecureRequests);
  return discovery(new URL(config.issuer), config.clientId, {}, auth, {
    execute,
    timeout: TIMEOUT_SECONDS,
    [customFetch]: brokerFetch(config.fetch ?? fetch),
  });
}

function checkConfig({ issuer, allowInsecure, clientKey }: LoginConfig): void {
  const { hostname } = new URL(issuer);
  if (isHttp(issuer) && !(allowInsecure && THIS_MACHINE.has(hostname))) {
    throw new TypeError("issuer must be https; http is allowed on this machine only");
  }
  if (clientKey.kty !== "EC" || clientKey.crv !== "P-256" || !clientKey.d) {
    throw new TypeError("clientKey must be a private EC key on P-256 (ES256)");
  }
}

function isHttp(url: string): boolean {
  return new URL(url).protocol !== "https:";
}
