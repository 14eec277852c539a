import express, { type RequestHandler, type Router } from "express";
import { isForeign } from "../http/refusals.ts";
import type { DemoBrokerConfig } from "./config.ts";
import { checkIdentities } from "./identity.ts";
import { interactionRouter } from "./interaction.ts";
import { messagePage } from "./pages.ts";
import { DEMO_BROKER_PATH } from "./path.ts";
import { createProvider } from "./provider.ts";
import { STYLESHEET } from "./stylesheet.ts";

export interface DemoBroker {
  /** Mount at `DEMO_BROKER_PATH`, before any body parser and before the portal's own CSP. */
  router: Router;
  issuer: string;
  /** What the portal's `form-action` must allow besides 'self'. */
  cspFormAction: string;
}

/**
 * A real OpenID provider with made-up people, which speaks as Signaturgruppen's broker does.
 * @throws Error in production unless allowed; for identities that are not clearly fictitious; for
 *   a private key where the public one belongs
 */
export function createDemoBroker(config: DemoBrokerConfig): DemoBroker {
  if (config.nodeEnv === "production" && !config.allowInProduction) {
    throw new Error(
      "The demo login lets anybody in as anybody and is not allowed in production. " +
        "Configure a real broker, or allow the demo login explicitly.",
    );
  }
  if (new URL(config.origin).origin !== config.origin) throw new Error("origin must be an origin");
  if ("d" in config.client.publicJwk) throw new Error("publicJwk must not hold the private key");
  checkIdentities(config.identities);

  const provider = createProvider(config, config.onFailure ?? (() => undefined));
  const router = express.Router();
  router.use(headers(config.origin), refuseForeign(config.origin));
  router.get("/demo.css", (_request, response) => {
    response.set("cache-control", "public, max-age=3600").type("css").send(STYLESHEET);
  });
  router.use(interactionRouter(provider, config.identities, config.origin));
  router.use("/auth", forgetSession(provider.cookieName("session")));
  const serve = provider.callback();
  router.use((request, response) => serve(request, response));
  return {
    router,
    issuer: config.origin + DEMO_BROKER_PATH,
    cspFormAction: config.origin,
  };
}

function headers(origin: string): RequestHandler {
  const { host, protocol: scheme } = new URL(origin);
  const protocol = scheme.slice(0, -1);
  const csp = [
    "default-src 'none'",
    "style-src 'self'",
    // Chrome applies form-action to the redirects after a form too: back to the portal.
    `form-action 'self' ${origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  return (request, response, next) => {
    // How the world reaches us is configuration, not something a header may claim.
    request.headers["x-forwarded-proto"] = protocol;
    request.headers.host = host;
    delete request.headers["x-forwarded-host"];
    response.set({
      "content-security-policy": csp,
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex",
      "cache-control": "no-store",
    });
    next();
  };
}

/** Nobody else's page chooses a person here; the portal's own calls come without an origin. */
function refuseForeign(origin: string): RequestHandler {
  return (request, response, next) => {
    if (request.method === "GET" || !isForeign(request, [origin])) return next();
    response.status(403).type("html").send(messagePage("failed", origin));
  };
}

/**
 * Every login starts without the broker's session, so that it always asks for a person. Left in,
 * the session would log the last person in again, and switching would go through a page that
 * posts itself by script.
 */
function forgetSession(cookieName: string): RequestHandler {
  const names = new Set([cookieName, `${cookieName}.sig`]);
  return (request, _response, next) => {
    const cookies = request.headers.cookie?.split(/;\s*/) ?? [];
    request.headers.cookie = cookies
      .filter((pair) => !names.has(pair.split("=", 1)[0] ?? ""))
      .join("; ");
    next();
  };
}
