import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * Headers every response carries. HTML responses replace the policy by one with a nonce
 * (csp.ts); everything else needs no right at all.
 */
export function securityHeaders(origin: string): RequestHandler {
  const https = origin.startsWith("https:");
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { "default-src": ["'none'"], "frame-ancestors": ["'none'"] },
    },
    strictTransportSecurity: https && { maxAge: 31_536_000, includeSubDomains: true },
    // "no-referrer" would make browsers send `Origin: null` with our own forms, which the
    // origin check must refuse; "same-origin" tells other sites nothing either.
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
}
