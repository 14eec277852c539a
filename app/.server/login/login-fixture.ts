import { exportJWK, generateKeyPair, type JWK } from "jose";
import { afterAll, beforeAll, beforeEach } from "vitest";
import {
  type Lies,
  type OidcBrokerStub,
  startOidcBroker,
} from "../../../tests/stubs/oidc-broker.ts";
import { createLogin } from "./login.ts";
import type { Login, LoginConfig, LoginResult, LoginWay } from "./types.ts";

export const SUBSTANTIAL = "https://data.gov.dk/concept/core/nsis/Substantial";
export const UUID = "0f6f1f1e-0000-4000-8000-000000000001";

interface Fixture {
  stub: OidcBrokerStub;
  clientKey: JWK;
  /** A fresh login against the stub, before every test. */
  login: Login;
  configure(over?: Partial<LoginConfig>): LoginConfig;
  /** One whole login, in which the stub tells `lies` from the redirect back on. */
  attempt(lies?: Lies, way?: LoginWay, by?: Login): Promise<LoginResult>;
}

/** Starts a stub broker with one honest citizen for the tests of a file. */
export function loginAgainstStub(port: number): Fixture {
  const fixture = {
    configure: (over) => ({
      issuer: fixture.stub.issuer,
      clientId: "min-sag",
      clientKey: fixture.clientKey,
      redirectUri: "http://localhost:3129/login/svar",
      postLogoutRedirectUri: "http://localhost:3129/",
      broker: "signaturgruppen",
      allowInsecure: true,
      ...over,
    }),
    async attempt(lies = {}, way = "borger", by = fixture.login) {
      const { url, pending } = await by.begin(way);
      fixture.stub.lies = lies;
      return by.complete(fixture.stub.authorize(url), pending);
    },
  } as Fixture;

  beforeAll(async () => {
    fixture.stub = await startOidcBroker(port);
    const pair = await generateKeyPair("ES256", { extractable: true });
    fixture.clientKey = { ...(await exportJWK(pair.privateKey)), kid: "portal-1" };
  });
  afterAll(() => fixture.stub.stop());
  beforeEach(() => {
    fixture.stub.lies = {};
    fixture.stub.requests = [];
    fixture.stub.person = {
      sub: "pseudonym-1",
      idToken: { loa: SUBSTANTIAL, identity_type: "private", "mitid.uuid": UUID },
      userinfo: { "mitid.identity_name": "Karen Prøve", "dk.cpr": "7001019999" },
    };
    fixture.login = createLogin(fixture.configure());
  });
  return fixture;
}
