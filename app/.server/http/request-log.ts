import { randomBytes, randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { RequestInfo } from "../../context.ts";

const INFO = new WeakMap<Response, RequestInfo>();

/**
 * Gives each request an id and a nonce, and writes one line when it is answered: method, route
 * pattern (never the URL, which may hold an id), status, milliseconds, id. Nothing personal.
 */
export function requestLog(log: Logger, formActionOrigins: readonly string[]): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    const method = req.method;
    const info: RequestInfo = {
      id: randomUUID(),
      log,
      nonce: randomBytes(16).toString("base64"),
      formActionOrigins,
      get refusal() {
        return typeof res.locals.refusal === "number" ? res.locals.refusal : null;
      },
      pattern: null,
      unavailable: false,
      sent: null,
    };
    INFO.set(res, info);
    res.setHeader("X-Request-Id", info.id);
    res.once("close", () => {
      const ms = Math.round(performance.now() - started);
      const line = { id: info.id, method, route: routeOf(req, info), status: res.statusCode, ms };
      log.info(res.writableFinished ? line : { ...line, aborted: true }, "request");
    });
    next();
  };
}

/** The facts of the request this response answers; requestLog must have run before. */
export function requestInfo(res: Response): RequestInfo {
  const info = INFO.get(res);
  if (!info) throw new Error("requestLog has not seen this request");
  return info;
}

function routeOf(req: Request, info: RequestInfo): string {
  return info.pattern ?? (typeof req.route?.path === "string" ? req.route.path : "(static)");
}
