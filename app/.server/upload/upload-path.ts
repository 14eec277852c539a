/** The pages whose form sends a file. */
const PAGES = /^\/(papirer|sager\/[^/]+\/papirer)\/nyt\/?$/;

/** Whether a path, or a route's pattern, takes files: its body is larger, and is read as it comes. */
export function takesFiles(path: string): boolean {
  return PAGES.test(path);
}

export function isMultipart(type: string | null | undefined): boolean {
  return /^multipart\/form-data/i.test(type ?? "");
}

/**
 * The largest body such a page reads to its end, so that a person with too large a file gets an answer:
 * a browser shows none to a request that is broken off. Only 25 MB of it are kept.
 */
export const UPLOAD_BYTES = 200 * 1024 * 1024;
