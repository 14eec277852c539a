import { createRemoteJWKSet, customFetch, type JWTPayload, jwtVerify } from "jose";
import type { Configuration } from "openid-client";
import type { LogoutNotice } from "./types.ts";

const EVENT = "http://schemas.openid.net/event/backchannel-logout";
const MAX_AGE_SECONDS = 300;
// Asymmetric only, so that our own public data can never be used as a key.
const ALGORITHMS = ["RS256", "PS256", "ES256", "ES384", "RS384", "RS512", "PS384", "PS512"];

type Verify = (jwt: string, now: Date) => Promise<LogoutNotice | undefined>;

/**
 * Verifies logout tokens of one broker (OpenID Connect Back-Channel Logout 1.0, 2.6): signature,
 * `iss`, `aud`, `iat` within five minutes, `exp`, `jti`, the logout event, a `sid` or a `sub`,
 * and no `nonce`, so that an ID token can never pass for one.
 */
export function logoutTokenVerifier(
  broker: Configuration,
  send: (url: string, init: object) => Promise<Response>,
): Verify {
  const { issuer, jwks_uri } = broker.serverMetadata();
  if (!jwks_uri || !sameScheme(jwks_uri, issuer)) return async () => undefined;
  const keys = createRemoteJWKSet(new URL(jwks_uri), { [customFetch]: send });
  const audience = broker.clientMetadata().client_id;
  return async (jwt, now) => {
    try {
      const { payload } = await jwtVerify(jwt, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        currentDate: now,
        clockTolerance: 30,
        maxTokenAge: MAX_AGE_SECONDS,
        requiredClaims: ["iat", "exp", "jti", "events"],
      });
      return noticeOf(payload);
    } catch {
      // Whatever is wrong with it, the answer is the same; the reason may hold the token.
      return undefined;
    }
  };
}

function noticeOf({ sub, sid, jti, exp, events, nonce }: JWTPayload): LogoutNotice | undefined {
  if (nonce !== undefined || typeof jti !== "string" || exp === undefined) return undefined;
  if (typeof events !== "object" || events === null || !Object.hasOwn(events, EVENT)) {
    return undefined;
  }
  const session = typeof sid === "string" && sid !== "" ? sid : undefined;
  if (!session && !sub) return undefined;
  return {
    jti,
    expiresAt: new Date(exp * 1000),
    ...(session && { sid: session }),
    ...(sub && { subject: sub }),
  };
}

/** Keys fetched over http would let anybody on the way log people out. */
function sameScheme(url: string, issuer: string): boolean {
  return new URL(url).protocol === new URL(issuer).protocol;
}
