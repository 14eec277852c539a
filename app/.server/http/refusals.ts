import type { RequestHandler } from "express";

/**
 * True when the path cannot be decoded; the router would complain aloud, quoting the URL. The
 * result is used on purpose: the bundler drops a call to decodeURIComponent that is not.
 */
function malformed(path: string): boolean {
  try {
    return decodeURIComponent(path) === "";
  } catch {
    return true;
  }
}

const SAFE = new Set(["GET", "HEAD"]);

type Asked = {
  readonly method: string;
  readonly path: string;
  /** The request target as it came. */
  readonly originalUrl: string;
  header(name: string): string | undefined;
};

/**
 * Whether a page of another origin sent this. A browser always sends Origin or Sec-Fetch-Site with a
 * post; what sends neither is no browser and brings no cookies of anybody's.
 */
export function isForeign(
  request: Pick<Asked, "header">,
  allowedOrigins: readonly string[],
): boolean {
  const origin = request.header("origin");
  if (origin !== undefined) return !allowedOrigins.includes(origin);
  const site = request.header("sec-fetch-site");
  return site !== undefined && !["same-origin", "none"].includes(site);
}

export interface RefusalRules {
  /** Origins whose pages may post to us: our own public origin. */
  readonly allowedOrigins: readonly string[];
  /** Largest body in bytes for a path and a content type; forms are 256 kB. */
  readonly bodyLimit: (path: string, type: string | undefined) => number;
  /** Paths without cookies that other systems call (bearer tokens, back-channel logout). */
  readonly withoutOriginCheck: (path: string) => boolean;
}

/**
 * Decides before anything is read whether a request is refused, and with which status.
 *
 * - 400: an address that cannot be decoded, or is not a path of ours (we are nobody's proxy).
 * - 403: sent by a page of another origin. The framework checks page actions only; this check
 *   covers JSON endpoints as well.
 * - 405: any method but those of links and forms; the framework could not even represent some.
 * - 411: a body without a length, which could not be limited.
 * - 413: a body above the limit.
 */
export function refusalStatus(request: Asked, rules: RefusalRules): number | null {
  if (!request.originalUrl.startsWith("/") || malformed(request.path)) return 400;
  if (SAFE.has(request.method)) return null;
  if (!rules.withoutOriginCheck(request.path) && isForeign(request, rules.allowedOrigins)) {
    return 403;
  }
  if (request.method !== "POST") return 405;
  const length = request.header("content-length");
  if (length === undefined) return request.header("transfer-encoding") ? 411 : null;
  return Number(length) > rules.bodyLimit(request.path, request.header("content-type"))
    ? 413
    : null;
}

/**
 * A refused request goes on as a GET without its body, so that the router answers with the
 * error page of that status; the connection is closed because the body is left unread.
 */
export function refuse(rules: RefusalRules): RequestHandler {
  return (req, res, next) => {
    const status = refusalStatus(req, rules);
    if (status !== null) {
      res.locals.refusal = status;
      if (status === 405) res.setHeader("Allow", "GET, HEAD, POST");
      if (!SAFE.has(req.method)) res.setHeader("Connection", "close");
      req.method = "GET";
      // An address without a page of its own would answer with data; the front page has a frame,
      // and nothing of it runs: the first middleware throws the refusal.
      req.originalUrl = "/";
    }
    next();
  };
}
