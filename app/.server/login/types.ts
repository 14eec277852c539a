import type { JWK } from "jose";
import type { Assurance } from "./assurance.ts";

/** Citizen (MitID) or professional (MitID Erhverv). */
export type LoginWay = "borger" | "erhverv";

/** "demo" speaks exactly as Signaturgruppen does; "idura" is supported for citizens only. */
export type BrokerKind = "demo" | "signaturgruppen" | "idura";

export interface LoginConfig {
  /** Issuer identifier, exactly as the broker spells it in its metadata. */
  issuer: string;
  clientId: string;
  /** Private ES256 key (EC, P-256) for private_key_jwt; its `kid` is sent when it has one. */
  clientKey: JWK;
  /** The registered callback; used as written, whatever host a proxy shows us. */
  redirectUri: string;
  postLogoutRedirectUri: string;
  broker: BrokerKind;
  /** Allows http, and only for an issuer on this machine. */
  allowInsecure: boolean;
  fetch?: typeof fetch;
  /**
   * Now, for the age of a pending login and of logout tokens. ID tokens are compared with the
   * system clock, because the broker's clock does not follow ours.
   */
  clock?: () => Date;
}

/** What must survive the trip to the broker: small JSON for an HttpOnly cookie, 10 minutes. */
export interface PendingLogin {
  state: string;
  nonce: string;
  /** PKCE code verifier. */
  verifier: string;
  way: LoginWay;
  /** Seconds the login may be old when the person comes back. */
  maxAge: number;
  /** Milliseconds since 1970. */
  issuedAt: number;
}

export interface VerifiedClaims {
  issuer: string;
  /** Stable across logins: the MitID UUID, or the persistent professional id. */
  subject: string;
  /** The broker's own `sub`; logout tokens name the person by this, never by `subject`. */
  oidcSubject: string;
  name: string;
  /** Ten digits. Always there for a citizen, never for a professional. */
  cpr?: string;
  /** Eight digits. Always there for a professional, never for a citizen. */
  cvr?: string;
  professionalId?: string;
  way: LoginWay;
  assurance: Exclude<Assurance, "Low">;
  /** When the person authenticated at the broker. */
  authTime: Date;
  /** The broker's session, to match a later logout token. */
  sid?: string;
  /** Needed for logout; keep it on the server only. */
  idToken: string;
}

/** Stable codes; the words a person reads are chosen where the page is made. */
export type LoginRefusal =
  | "broker_unreachable"
  | "login_cancelled"
  | "state_mismatch"
  | "pending_missing_or_old"
  | "code_used_or_old"
  | "nonce_mismatch"
  | "wrong_issuer"
  | "wrong_audience"
  | "bad_signature"
  | "assurance_too_low"
  | "claims_incomplete"
  | "broker_error";

export type LoginResult = { ok: true; claims: VerifiedClaims } | { ok: false; code: LoginRefusal };

export interface LogoutNotice {
  /** The broker's session, when named. */
  sid?: string;
  /** The broker's `sub` (VerifiedClaims.oidcSubject), when named. */
  subject?: string;
  /** Remember it until `expiresAt`: a second notice with the same id is a replay. */
  jti: string;
  expiresAt: Date;
}

export interface Login {
  /** The broker's issuer identifier, as sessions and logout notices name it. */
  readonly issuer: string;
  /**
   * Starts a login. `freshWithinSeconds` asks for a new authentication unless the last one is
   * younger; without it one hour. `askAgain` asks even then (step-up).
   * @throws LoginUnavailable when the broker cannot be used now; the next call tries again.
   */
  begin(
    way: LoginWay,
    options?: { freshWithinSeconds?: number; askAgain?: boolean },
  ): Promise<{ url: URL; pending: PendingLogin }>;
  /** Finishes a login. Every refusal is a value and says nothing about the person. */
  complete(callbackUrl: URL, pending: PendingLogin | undefined): Promise<LoginResult>;
  /** Where to send the browser to log out at the broker; undefined if it offers none or is down. */
  logoutUrl(idToken: string): Promise<URL | undefined>;
  /** A back-channel logout token, verified; undefined when anything about it is wrong. */
  verifyLogoutToken(jwt: string): Promise<LogoutNotice | undefined>;
}
