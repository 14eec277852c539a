import { AuthorizationResponseError, ResponseBodyError } from "openid-client";
import { BrokerUnreachable } from "./broker-fetch.ts";
import type { LoginRefusal } from "./types.ts";

/** The broker cannot be used to begin a login; `code` says why. */
export class LoginUnavailable extends Error {
  override name = "LoginUnavailable";
  readonly code: LoginRefusal;
  constructor(code: LoginRefusal, options?: ErrorOptions) {
    super(`login is not available: ${code}`, options);
    this.code = code;
  }
}

const COMPARED_CLAIM: Record<string, LoginRefusal> = {
  iss: "wrong_issuer",
  issuer: "wrong_issuer",
  aud: "wrong_audience",
  azp: "wrong_audience",
  nonce: "nonce_mismatch",
};

/** Links of an error's cause chain; oauth4webapi ends it with a plain object of details. */
function* chain(error: unknown): Generator<object> {
  let link = error;
  for (let depth = 0; depth < 6 && typeof link === "object" && link !== null; depth++) {
    yield link;
    link = "cause" in link ? link.cause : undefined;
  }
}

/**
 * Turns a failure of the OIDC libraries into one of our codes. The error itself holds tokens and
 * claims and must go no further: not into a message, not into a log.
 */
export function refusalOf(error: unknown): LoginRefusal {
  if (error instanceof AuthorizationResponseError) {
    return error.error === "access_denied" ? "login_cancelled" : "broker_error";
  }
  for (const link of chain(error)) {
    // RFC 6749 5.2: the code is used, expired or not ours. Going back in the browser does that.
    if (link instanceof ResponseBodyError && link.error === "invalid_grant") {
      return "code_used_or_old";
    }
    if (link instanceof BrokerUnreachable) return "broker_unreachable";
    const code = "code" in link ? link.code : undefined;
    if (code === "OAUTH_TIMEOUT") return "broker_unreachable";
    if (code === "OAUTH_KEY_SELECTION_FAILED") return "bad_signature";
    const refusal = refusalOfDetails(link);
    if (refusal) return refusal;
  }
  return "broker_error";
}

function refusalOfDetails(details: object): LoginRefusal | undefined {
  // A failed signature carries the signature; a refused algorithm the header or its name.
  if ("signature" in details || "header" in details || "alg" in details) return "bad_signature";
  if ("attribute" in details && details.attribute === "issuer") return "wrong_issuer";
  if ("claim" in details) return COMPARED_CLAIM[String(details.claim)];
  if ("claims" in details) return refusalOfMissing(details.claims);
  return undefined;
}

function refusalOfMissing(claims: unknown): LoginRefusal | undefined {
  if (typeof claims !== "object" || claims === null) return undefined;
  const missing = ["iss", "aud", "nonce"].find((name) => !Object.hasOwn(claims, name));
  return missing === undefined ? undefined : COMPARED_CLAIM[missing];
}
