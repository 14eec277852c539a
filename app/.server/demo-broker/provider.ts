import { generateKeyPairSync, randomBytes, randomUUID } from "node:crypto";
import Provider, { type Configuration, type JWK, type KoaContextWithOIDC } from "oidc-provider";
import { CLAIMS_BY_SCOPE, claimsOf } from "./claims.ts";
import type { DemoBrokerConfig } from "./config.ts";
import { endSessionAtOnce, type LogoutFailure, skipEmptyLogout } from "./logout.ts";
import { memoryAdapter } from "./memory-adapter.ts";
import { messagePage } from "./pages.ts";
import { DEMO_BROKER_PATH } from "./path.ts";

const HOUR = 3600;

/**
 * The OpenID provider behind the demo. Everything it writes or asks for by default is replaced,
 * so that it neither warns nor shows a page of its own.
 */
export function createProvider(config: DemoBrokerConfig, onFailure: LogoutFailure): Provider {
  const provider = new Provider(config.origin + DEMO_BROKER_PATH, configuration(config, onFailure));
  // The router sets the forwarded protocol from our own configured origin.
  provider.proxy = true;
  provider.use(skipEmptyLogout(config.origin));
  provider.on("backchannel.error", (_context, error) => onFailure(error));
  provider.on("server_error", (_context, error) => onFailure(error));
  return provider;
}

function configuration(config: DemoBrokerConfig, onFailure: LogoutFailure): Configuration {
  const { client, identities, origin } = config;
  return {
    adapter: memoryAdapter(),
    jwks: { keys: config.signingKeys ?? [newSigningKey()] },
    clients: [
      {
        client_id: client.clientId,
        token_endpoint_auth_method: "private_key_jwt",
        token_endpoint_auth_signing_alg: "ES256",
        jwks: { keys: [client.publicJwk] },
        redirect_uris: [client.redirectUri],
        post_logout_redirect_uris: [client.postLogoutRedirectUri],
        backchannel_logout_uri: client.backchannelLogoutUri,
        backchannel_logout_session_required: true,
        response_types: ["code"],
        grant_types: ["authorization_code"],
        id_token_signed_response_alg: "ES256",
        require_auth_time: true,
      },
    ],
    scopes: ["openid"],
    claims: { openid: ["sub"], ...CLAIMS_BY_SCOPE },
    // Otherwise the ID token of the code flow has no claims of the person, unlike the real one.
    conformIdTokenClaims: false,
    findAccount: (context, sub, token) => {
      const identity = identities.find(({ key }) => key === sub);
      const acr = token && "acr" in token ? token.acr : context.oidc.session?.acr;
      return identity && { accountId: sub, claims: (use) => claimsOf(identity, use, acr) };
    },
    loadExistingGrant: grantAsked,
    interactions: { url: (_context, { uid }) => `${DEMO_BROKER_PATH}/interaction/${uid}` },
    pkce: { required: () => true },
    cookies: {
      keys: config.cookieKeys ?? [randomBytes(32).toString("base64url")],
      names: { session: "demo_session", interaction: "demo_interaction", resume: "demo_resume" },
      long: { path: DEMO_BROKER_PATH, httpOnly: true, sameSite: "lax", signed: true },
      // No path here: each interaction's cookie gets its own, so two tabs do not disturb.
      short: { httpOnly: true, sameSite: "lax", signed: true },
    },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: endSessionAtOnce(origin, onFailure) },
    },
    fetch: ownOriginOnly(origin),
    renderError: (context) => {
      context.type = "html";
      context.body = messagePage(context.status < 500 ? "expired" : "failed", origin);
    },
    ttl: {
      AccessToken: 300,
      AuthorizationCode: 60,
      Grant: 12 * HOUR,
      IdToken: HOUR,
      Interaction: 600,
      Session: 12 * HOUR,
    },
  };
}

/** Choosing a person is the consent: grant what was asked, without a page. */
async function grantAsked({ oidc }: KoaContextWithOIDC) {
  const { provider, client, session, requestParamOIDCScopes } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope([...requestParamOIDCScopes].join(" "));
  await grant.save();
  return grant;
}

/**
 * The provider refuses to call private addresses (SSRF), which localhost is. Our own origin is the
 * only place it has to call, so that is the only place it may call.
 */
function ownOriginOnly(origin: string): Configuration["fetch"] {
  return (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (new URL(url).origin !== origin)
      throw new Error("the demo broker calls its own origin only");
    const { method, headers, body, redirect, signal } = init ?? {};
    return fetch(url, { method, headers, body, redirect, signal } as RequestInit);
  };
}

function newSigningKey(): JWK {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    ...privateKey.export({ format: "jwk" }),
    kid: randomUUID(),
    alg: "ES256",
    use: "sig",
  } as JWK;
}
