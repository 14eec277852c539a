import type { BrokerKind, LoginWay } from "./types.ts";

type Parameters = Record<string, string>;

const SIGNATURGRUPPEN: Record<LoginWay, Parameters> = {
  borger: { scope: "openid mitid ssn", idp_values: "mitid" },
  erhverv: { scope: "openid nemlogin", idp_values: "mitid_erhverv" },
};

/**
 * What each broker wants to hear beyond plain OIDC. Undefined where the broker's professional
 * identity is not known to be one stable person: then nobody is let in.
 * Sources: signaturgruppen-a-s.github.io/signaturgruppen-broker-documentation (identity
 * providers, MitID Erhverv), docs.idura.app/verify (Danish MitID).
 */
const PARAMETERS: Record<BrokerKind, Record<LoginWay, Parameters | undefined>> = {
  demo: SIGNATURGRUPPEN,
  signaturgruppen: SIGNATURGRUPPEN,
  idura: {
    borger: { scope: "openid ssn", acr_values: "urn:grn:authn:dk:mitid:substantial" },
    erhverv: undefined,
  },
};

/** The broker's own authorization parameters for one way to log in. */
export function requestParameters(broker: BrokerKind, way: LoginWay): Parameters | undefined {
  return PARAMETERS[broker][way];
}
