import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

/** What the stub says instead of the truth; all fields together, any of them. */
export interface Lies {
  /** Claims put over the honest ones in the ID token; `undefined` removes a claim. */
  idToken?: Record<string, unknown>;
  /** The same for userinfo. */
  userinfo?: Record<string, unknown>;
  /** Sign with a key that is not published, or not at all. */
  signature?: "other-key" | "none";
  /** Parameters put over the honest ones in the redirect back; `undefined` removes one. */
  answer?: Record<string, string | undefined>;
  /** Metadata put over the honest ones. */
  metadata?: Record<string, unknown>;
  /** Answer everything with this status. */
  status?: number;
  /** Answer the token endpoint with this OAuth error. */
  tokenError?: string;
}

export interface OidcBrokerStub {
  issuer: string;
  lies: Lies;
  /** Claims of the person who logs in next, split as Signaturgruppen splits them. */
  person: { sub: string; idToken: Record<string, unknown>; userinfo: Record<string, unknown> };
  /** Requests seen, as "METHOD path". */
  requests: string[];
  /** The last body of the token endpoint. */
  tokenRequest: URLSearchParams | undefined;
  /** Follows an authorization URL as a person who says yes; gives the URL they come back to. */
  authorize(url: URL): URL;
  /** A signed logout token; `undefined` removes a claim. */
  logoutToken(claims?: Record<string, unknown>, signature?: Lies["signature"]): Promise<string>;
  stop(): Promise<void>;
  /** Listens again on the same port. */
  start(): Promise<void>;
}

interface Issued {
  clientId: string;
  redirectUri: string;
  nonce: string;
  challenge: string;
}

const CLIENT_AUDIENCE = "min-sag";

/**
 * A broker over real HTTP that can lie in every way a relying party must notice. Checks PKCE and
 * the single use of a code itself; client authentication it only hands to the test to look at.
 */
export async function startOidcBroker(port: number): Promise<OidcBrokerStub> {
  const issuer = `http://localhost:${port}/op`;
  const published = await generateKeyPair("ES256");
  const other = await generateKeyPair("ES256");
  const jwks = {
    keys: [{ ...(await exportJWK(published.publicKey)), kid: "k1", alg: "ES256", use: "sig" }],
  };
  const codes = new Map<string, Issued>();

  const sign = (payload: JWTPayload, signature: Lies["signature"], typ: string) => {
    if (signature === "none") return unsigned(payload, typ);
    const key: CryptoKey = signature === "other-key" ? other.privateKey : published.privateKey;
    return new SignJWT(payload).setProtectedHeader({ alg: "ES256", kid: "k1", typ }).sign(key);
  };

  const stub: OidcBrokerStub = {
    issuer,
    lies: {},
    person: { sub: "stub-person", idToken: {}, userinfo: {} },
    requests: [],
    tokenRequest: undefined,
    authorize(url) {
      const asked = url.searchParams;
      const back = new URL(asked.get("redirect_uri") ?? "");
      const code = randomUUID();
      codes.set(code, {
        clientId: asked.get("client_id") ?? "",
        redirectUri: back.href,
        nonce: asked.get("nonce") ?? "",
        challenge: asked.get("code_challenge") ?? "",
      });
      const answer = { code, state: asked.get("state"), iss: issuer, ...stub.lies.answer };
      for (const [name, value] of Object.entries(answer)) {
        if (typeof value === "string") back.searchParams.set(name, value);
      }
      return back;
    },
    logoutToken(claims, signature) {
      const now = Math.floor(Date.now() / 1000);
      const events = { "http://schemas.openid.net/event/backchannel-logout": {} };
      const honest = { iss: issuer, aud: CLIENT_AUDIENCE, iat: now, exp: now + 120, events };
      const payload = { ...honest, jti: randomUUID(), sub: stub.person.sub, sid: "s1", ...claims };
      return Promise.resolve(sign(payload, signature, "logout+jwt"));
    },
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
    start: () => new Promise((resolve) => void server.listen(port, "localhost", resolve)),
  };

  async function answerToken(body: URLSearchParams): Promise<[number, unknown]> {
    stub.tokenRequest = body;
    if (stub.lies.tokenError) return [400, { error: stub.lies.tokenError }];
    const code = body.get("code") ?? "";
    const issued = codes.get(code);
    codes.delete(code);
    const challenge = createHash("sha256").update(body.get("code_verifier") ?? "");
    if (!issued || challenge.digest("base64url") !== issued.challenge) {
      return [400, { error: "invalid_grant" }];
    }
    if (body.get("redirect_uri") !== issued.redirectUri) return [400, { error: "invalid_grant" }];
    const now = Math.floor(Date.now() / 1000);
    const honest = { iss: issuer, aud: issued.clientId, iat: now, exp: now + 300, auth_time: now };
    const payload = { ...honest, sub: stub.person.sub, nonce: issued.nonce, neb_sid: "s1" };
    const claims = { ...payload, ...stub.person.idToken, ...stub.lies.idToken };
    const idToken = await sign(claims, stub.lies.signature, "JWT");
    return [200, { access_token: "stub", token_type: "Bearer", id_token: idToken }];
  }

  async function route(request: IncomingMessage): Promise<[number, unknown]> {
    if (stub.lies.status) return [stub.lies.status, {}];
    switch (new URL(request.url ?? "/", issuer).pathname) {
      case "/op/.well-known/openid-configuration":
        return [200, { ...metadataOf(issuer), ...stub.lies.metadata }];
      case "/op/jwks":
        return [200, jwks];
      case "/op/token":
        return answerToken(new URLSearchParams(await bodyOf(request)));
      case "/op/userinfo":
        return [200, { sub: stub.person.sub, ...stub.person.userinfo, ...stub.lies.userinfo }];
      default:
        return [404, {}];
    }
  }

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    stub.requests.push(`${request.method} ${request.url}`);
    route(request).then(
      ([status, body]) => {
        // Closed after every answer, so that stopping the stub is immediate.
        response.writeHead(status, { "content-type": "application/json", connection: "close" });
        response.end(JSON.stringify(body));
      },
      () => response.writeHead(500).end(),
    );
  });
  await stub.start();
  return stub;
}

function metadataOf(issuer: string): Record<string, unknown> {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    userinfo_endpoint: `${issuer}/userinfo`,
    end_session_endpoint: `${issuer}/logout`,
    response_types_supported: ["code"],
    code_challenge_methods_supported: ["S256"],
    token_endpoint_auth_methods_supported: ["private_key_jwt"],
    id_token_signing_alg_values_supported: ["ES256"],
    authorization_response_iss_parameter_supported: true,
  };
}

function unsigned(payload: JWTPayload, typ: string): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ })}.${part(payload)}.`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
