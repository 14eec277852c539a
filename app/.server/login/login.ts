import {
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { brokerConnection } from "./broker-connection.ts";
import { brokerFetch } from "./broker-fetch.ts";
import { completeLogin } from "./complete-login.ts";
import { logoutTokenVerifier } from "./logout-token.ts";
import { isPendingUsable } from "./pending.ts";
import { LoginUnavailable, refusalOf } from "./refusal.ts";
import { requestParameters } from "./request-parameters.ts";
import type { Login, LoginConfig, LoginWay, PendingLogin } from "./types.ts";

/**
 * `max_age` is always sent, because only then must the broker say when the person authenticated
 * (OIDC Core 2, `auth_time`).
 */
const DEFAULT_MAX_AGE_SECONDS = 3600;

/**
 * The relying party: authorization code flow with PKCE S256, nonce, state and private_key_jwt.
 * @throws TypeError when the configuration itself is wrong; never because the broker is down
 */
export function createLogin(config: LoginConfig): Login {
  const connection = brokerConnection(config);
  const now = config.clock ?? (() => new Date());
  const verifiers = new WeakMap<Configuration, ReturnType<typeof logoutTokenVerifier>>();

  return {
    issuer: config.issuer,

    async begin(way, { freshWithinSeconds = DEFAULT_MAX_AGE_SECONDS, askAgain = false } = {}) {
      const parameters = requestParameters(config.broker, way);
      if (!parameters) throw new LoginUnavailable("broker_error");
      const broker = await connection().catch((error: unknown) => {
        throw new LoginUnavailable(refusalOf(error));
      });
      const pending = newPending(way, freshWithinSeconds, now());
      const url = buildAuthorizationUrl(broker, {
        ...parameters,
        redirect_uri: config.redirectUri,
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: "S256",
        max_age: String(pending.maxAge),
        ...(askAgain && { prompt: "login" }),
      });
      return { url, pending };
    },

    async complete(callbackUrl, pending) {
      if (!pending || !isPendingUsable(pending, now())) {
        return { ok: false, code: "pending_missing_or_old" };
      }
      try {
        return await completeLogin(config, await connection(), callbackUrl, pending);
      } catch (error) {
        return { ok: false, code: refusalOf(error) };
      }
    },

    async logoutUrl(idToken) {
      // A broker that is down must not keep anybody logged in here.
      const broker = await connection().catch(() => undefined);
      if (!broker?.serverMetadata().end_session_endpoint) return undefined;
      return buildEndSessionUrl(broker, {
        id_token_hint: idToken,
        post_logout_redirect_uri: config.postLogoutRedirectUri,
      });
    },

    async verifyLogoutToken(jwt) {
      const broker = await connection().catch(() => undefined);
      if (!broker) return undefined;
      let verify = verifiers.get(broker);
      if (!verify) {
        verify = logoutTokenVerifier(broker, brokerFetch(config.fetch ?? fetch));
        verifiers.set(broker, verify);
      }
      return verify(jwt, now());
    },
  };
}

function newPending(way: LoginWay, maxAge: number, now: Date): PendingLogin {
  return {
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    way,
    maxAge,
    issuedAt: now.getTime(),
  };
}
