const BASE = "https://same-origin.invalid";

/**
 * The path to send a person back to, or `fallback` when the wish could leave our origin.
 *
 * Refuses absolute URLs, `//host`, `/\host`, control characters (browsers drop tabs and line
 * breaks before they parse) and anything the URL parser moves to another host.
 *
 * @param wish untrusted text from a form or a query
 * @returns path + query, never a fragment, always beginning with a single "/"
 */
export function safeReturnPath(wish: unknown, fallback = "/"): string {
  if (typeof wish !== "string" || wish.length > 2000) return fallback;
  if (!wish.startsWith("/") || wish.startsWith("//")) return fallback;
  if ([...wish].some((char) => char <= " " || char === "\x7f" || char === "\\")) return fallback;
  const url = URL.parse(wish, BASE);
  if (url === null || url.origin !== BASE) return fallback;
  const path = url.pathname + url.search;
  // "/.//host" normalises to "//host", which a browser would read as another host.
  return path.startsWith("//") ? fallback : path;
}
