import type { JWK } from "oidc-provider";
import type { DemoIdentity } from "./identity.ts";
import type { LogoutFailure } from "./logout.ts";

export interface DemoBrokerConfig {
  /** The portal's own origin as browsers see it, without a path: "http://localhost:3000". */
  origin: string;
  identities: readonly DemoIdentity[];
  client: {
    clientId: string;
    /** Public half of the portal's ES256 key. */
    publicJwk: JWK;
    redirectUri: string;
    postLogoutRedirectUri: string;
    backchannelLogoutUri: string;
  };
  nodeEnv: string | undefined;
  allowInProduction: boolean;
  /** Private ES256 keys with `kid`; without them one is made at every start. */
  signingKeys?: JWK[];
  /** Secrets signing the broker's cookies; without them one is made at every start. */
  cookieKeys?: string[];
  /** A back-channel logout that did not arrive, or a provider error. Names no person. */
  onFailure?: LogoutFailure;
}
