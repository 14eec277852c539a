import { createRequestHandler } from "@react-router/express";
import express, { type ErrorRequestHandler, type Express } from "express";
import type { Logger } from "pino";
import { RouterContextProvider, type ServerBuild } from "react-router";
import { requestInfoContext, servicesContext } from "../../context.ts";
import type { ServerConfig } from "../config.ts";
import type { ServiceBundle } from "../services.ts";
import { isMultipart, takesFiles, UPLOAD_BYTES } from "../upload/upload-path.ts";
import { errorFacts, isUnavailable } from "./error-facts.ts";
import { health } from "./health.ts";
import { ledger } from "./ledger.ts";
import { type RefusalRules, refuse } from "./refusals.ts";
import { requestInfo, requestLog } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";
import { endSlowBodies } from "./slow-bodies.ts";
import { staticAssets } from "./static-assets.ts";

const FORM_BYTES = 256 * 1024;

/** The HTTP application: order matters, the cheap and the strict come first. */
export function createApp(parts: {
  readonly config: ServerConfig;
  readonly build: ServerBuild;
  readonly bundle: ServiceBundle;
  readonly log: Logger;
  readonly clientFolder: string;
}): Express {
  const { config, build, bundle, log, clientFolder } = parts;
  const formActionOrigins = config.brokerOrigin ? [config.brokerOrigin] : [];
  const rules: RefusalRules = {
    allowedOrigins: [config.origin],
    bodyLimit: (path, type) => (takesFiles(path) && isMultipart(type) ? UPLOAD_BYTES : FORM_BYTES),
    withoutOriginCheck: (path) => bundle.originExempt?.(path) ?? false,
  };

  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  if (config.trustProxy) app.set("trust proxy", config.trustProxy);
  app.use(requestLog(log, formActionOrigins));
  app.use(endSlowBodies);
  app.use(securityHeaders(config.origin));
  app.use(health(bundle.ready, bundle.metrics));
  app.use("/ledger", ledger(bundle.log));
  if (config.development) app.use(config.development.middleware);
  app.use(staticAssets(clientFolder));
  for (const mount of bundle.mounts) app.use(mount.path, mount.handler);
  app.use(refuse(rules));
  const { host, protocol } = new URL(config.origin);
  // Behind a proxy that ends TLS the request's own host is not the public one.
  const forUs = (from: ServerBuild) => ({ ...from, allowedActionOrigins: [host] });
  const { development } = config;
  app.use((req, res, next) => {
    // How the world reaches us is configuration: a header may not claim it, nor break the address
    // the router makes of it.
    req.headers.host = host;
    req.headers["x-forwarded-proto"] = protocol.slice(0, -1);
    delete req.headers["x-forwarded-host"];
    // The router answers with a policy of its own, and a browser would obey both.
    res.removeHeader("Content-Security-Policy");
    next();
  });
  app.use(
    createRequestHandler({
      build: development ? async () => forUs(await development.build()) : forUs(build),
      // Of an error only the development server tells: elsewhere its words and places stay here.
      mode: development ? "development" : "production",
      getLoadContext: (_req, res) => {
        const context = new RouterContextProvider();
        context.set(requestInfoContext, requestInfo(res));
        context.set(servicesContext, bundle.services);
        return context;
      },
    }),
  );
  app.use(lastResort);
  return app;
}

/** Only what the router itself could not answer ends here; plain text, no error data. */
const lastResort: ErrorRequestHandler = (error, _req, res, next) => {
  const info = requestInfo(res);
  info.log.error({ id: info.id, ...errorFacts(error) }, "unhandled");
  if (res.headersSent) {
    next(error);
    return;
  }
  const status = isUnavailable(error) ? 503 : 500;
  res.status(status).type("text").send(`${status} (${info.id})`);
};
