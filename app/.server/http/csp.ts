/**
 * The Content-Security-Policy of an HTML response.
 *
 * `strict-dynamic` trusts only what a script with the nonce loads; no inline handler, no inline
 * style. `form-action` names the login broker, because a form post that ends in a redirect to
 * the broker is checked against it too.
 *
 * @param nonce base64, fresh for each response
 * @param development true for `npm run dev` only: Vite's client writes styles into the page and
 *   hears of changes over a socket of its own. Scripts are held to the same rule.
 * @param files true where papers of our own are shown in frames, for the browser's viewer of PDFs
 */
export function contentSecurityPolicy(
  nonce: string,
  formActionOrigins: readonly string[],
  development: boolean,
  files: boolean,
): string {
  const framed = files ? "'self'" : "'none'";
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${development ? " ws://localhost:*" : ""}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    `object-src ${framed}`,
    `frame-src ${framed}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action ${["'self'", ...formActionOrigins].join(" ")}`,
  ].join("; ");
}
