/**
 * The Content-Security-Policy of an HTML response.
 *
 * `strict-dynamic` trusts only what a script with the nonce loads; no inline handler, no inline
 * style. `form-action` names the login broker, because a form post that ends in a redirect to
 * the broker is checked against it too.
 *
 * @param nonce base64, fresh for each response
 */
export function contentSecurityPolicy(nonce: string, formActionOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action ${["'self'", ...formActionOrigins].join(" ")}`,
  ].join("; ");
}
