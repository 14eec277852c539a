import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { createLogin } from "../login/login.ts";
import type { Login, LoginWay, LogoutNotice } from "../login/types.ts";
import type { DemoBrokerConfig } from "./config.ts";
import { createDemoBroker, type DemoBroker } from "./demo-broker.ts";
import type { DemoIdentity } from "./identity.ts";
import { DEMO_BROKER_PATH } from "./path.ts";
import { TestBrowser } from "./test-browser.ts";

export const IDENTITIES: DemoIdentity[] = [
  {
    key: "karen",
    name: `Karen <b>&"'Prøve`,
    way: "borger",
    uuid: "0f6f1f1e-0000-4000-8000-000000000001",
    cpr: "700101-9999",
    note: { da: "Har en plan", en: "Has a plan" },
  },
  {
    key: "ole",
    name: "Ole Prøve",
    way: "borger",
    uuid: "0f6f1f1e-0000-4000-8000-000000000002",
    cpr: "7101019999",
  },
  {
    key: "mette",
    name: "Mette Prøve",
    way: "erhverv",
    uuid: "0f6f1f1e-0000-4000-8000-000000000003",
    professionalId: "urn:uuid:prof-mette",
    cvr: "12345678",
    authority: "Prøvekøbing Kommune",
    role: "Sagsbehandler",
  },
];

/** A portal of three routes around the broker, and a new browser before every test. */
export class DemoPortal {
  origin = "";
  /** What the portal was told over the back channel, verified. */
  notices: (LogoutNotice | undefined)[] = [];
  failures: Error[] = [];
  /** How the portal answers a back-channel notice. */
  backchannelStatus = 200;
  browser = new TestBrowser();
  #parts: { config: DemoBrokerConfig; broker: DemoBroker; login: Login } | undefined;

  get parts() {
    if (!this.#parts) throw new Error("the portal has not started");
    return this.#parts;
  }

  async start() {
    // The broker must know its address before it is made: the port comes first, then who answers there.
    const server = createServer().listen(0, "localhost");
    await once(server, "listening");
    this.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const pair = await generateKeyPair("ES256", { extractable: true });
    const clientKey: JWK = { ...(await exportJWK(pair.privateKey)), kid: "portal" };
    const client = {
      clientId: "min-sag",
      redirectUri: `${this.origin}/login/svar`,
      postLogoutRedirectUri: `${this.origin}/logget-ud`,
    };
    const config: DemoBrokerConfig = {
      origin: this.origin,
      identities: IDENTITIES,
      client: {
        ...client,
        publicJwk: { ...(await exportJWK(pair.publicKey)), kid: "portal" },
        backchannelLogoutUri: `${this.origin}/login/afmelding`,
      },
      nodeEnv: "test",
      allowInProduction: false,
      onFailure: (error) => this.failures.push(error),
    };
    const broker = createDemoBroker(config);
    const { issuer } = broker;
    const login = createLogin({
      ...client,
      issuer,
      clientKey,
      broker: "demo",
      allowInsecure: true,
    });
    this.#parts = { config, broker, login };

    const app = express();
    app.use(DEMO_BROKER_PATH, broker.router);
    app.post("/login/afmelding", express.urlencoded(), async (request, response) => {
      this.notices.push(await login.verifyLogoutToken(String(request.body.logout_token)));
      response.sendStatus(this.backchannelStatus);
    });
    app.get("/logget-ud", (_request, response) => void response.send("logget ud"));
    server.on("request", app);
    return server;
  }

  atCallback = (url: URL) => url.pathname === "/login/svar";

  /** The chooser page of a new login. */
  async chooser(way: LoginWay) {
    const { url, pending } = await this.parts.login.begin(way);
    return { pending, page: await this.browser.open(url) };
  }

  async logIn(way: LoginWay, person: string, level = "Substantial") {
    const { pending, page } = await this.chooser(way);
    const back = await this.browser.submit(page, { person, level }, this.atCallback);
    return this.parts.login.complete(back.url, pending);
  }

  async claimsOf(way: LoginWay, person: string) {
    const result = await this.logIn(way, person);
    if (!result.ok) throw new Error(result.code);
    return result.claims;
  }

  async logoutUrl(idToken: string): Promise<URL> {
    const url = await this.parts.login.logoutUrl(idToken);
    if (!url) throw new Error("no logout url");
    return url;
  }
}

/** Starts a portal for the tests of a file. */
export function startDemoPortal(): DemoPortal {
  const portal = new DemoPortal();
  let server: Awaited<ReturnType<DemoPortal["start"]>>;
  beforeAll(async () => {
    server = await portal.start();
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    portal.browser = new TestBrowser();
    portal.notices = [];
    portal.failures = [];
    portal.backchannelStatus = 200;
  });
  return portal;
}
