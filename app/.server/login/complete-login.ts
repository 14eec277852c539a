import { authorizationCodeGrant, type Configuration, fetchUserInfo } from "openid-client";
import { normaliseClaims, type RawClaims } from "./normalise-claims.ts";
import type { LoginConfig, LoginRefusal, LoginResult, PendingLogin } from "./types.ts";

/**
 * Exchanges the code and checks everything the broker says: state and issuer of the answer, then
 * signature, issuer, audience, nonce, expiry and age of the ID token, then level and person.
 * @throws the libraries' errors; `refusalOf` names them
 */
export async function completeLogin(
  config: LoginConfig,
  broker: Configuration,
  callbackUrl: URL,
  pending: PendingLogin,
): Promise<LoginResult> {
  const early = refuseAnswer(broker, callbackUrl.searchParams, pending);
  if (early) return { ok: false, code: early };

  // The registered address with the answer's parameters: behind a proxy our own URL differs.
  const answer = new URL(config.redirectUri);
  answer.search = callbackUrl.search;
  const tokens = await authorizationCodeGrant(broker, answer, {
    expectedState: pending.state,
    expectedNonce: pending.nonce,
    pkceCodeVerifier: pending.verifier,
    maxAge: pending.maxAge,
    idTokenExpected: true,
  });
  const idClaims = tokens.claims();
  if (!idClaims || !tokens.id_token) return { ok: false, code: "claims_incomplete" };

  const found = await normalise(config, broker, pending, idClaims, tokens.access_token);
  if (!found.ok) return found;
  if (typeof idClaims.auth_time !== "number") return { ok: false, code: "claims_incomplete" };
  const sid = sessionOf(idClaims);
  return {
    ok: true,
    claims: {
      ...found.person,
      issuer: idClaims.iss,
      oidcSubject: idClaims.sub,
      way: pending.way,
      authTime: new Date(idClaims.auth_time * 1000),
      idToken: tokens.id_token,
      ...(sid && { sid }),
    },
  };
}

/** Checked here as well as in the library, which has one code for both. */
function refuseAnswer(
  broker: Configuration,
  answer: URLSearchParams,
  pending: PendingLogin,
): LoginRefusal | undefined {
  const states = answer.getAll("state");
  if (states.length !== 1 || states[0] !== pending.state) return "state_mismatch";
  const { issuer, authorization_response_iss_parameter_supported: promised } =
    broker.serverMetadata();
  const iss = answer.get("iss");
  // RFC 9207: a broker that promises to name itself must, and only its own name counts.
  if (iss === null ? promised : iss !== issuer) return "wrong_issuer";
  return undefined;
}

/**
 * Signaturgruppen keeps the name and CPR number for userinfo; ask there only when the ID token
 * does not suffice, and only for the same `sub` (OIDC Core 5.3.2).
 */
async function normalise(
  config: LoginConfig,
  broker: Configuration,
  { way }: PendingLogin,
  idClaims: RawClaims & { sub: string },
  accessToken: string,
) {
  const first = normaliseClaims(config.broker, way, idClaims);
  if (first.ok || first.code !== "claims_incomplete") return first;
  if (!broker.serverMetadata().userinfo_endpoint) return first;
  const more = await fetchUserInfo(broker, accessToken, idClaims.sub);
  return normaliseClaims(config.broker, way, idClaims, more);
}

/** `sid` in the standard, `neb_sid` at Signaturgruppen. */
function sessionOf(claims: RawClaims): string | undefined {
  return [claims.sid, claims.neb_sid].find((value) => typeof value === "string" && value !== "") as
    | string
    | undefined;
}
