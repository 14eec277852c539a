import { compress } from "./compress.ts";

/**
 * A finished body as a response: compressed once, never stored by any cache (every page may
 * hold a person's data), with its exact length.
 *
 * @param headers taken over and completed; the content type must already be set
 */
export function finishedResponse(
  request: Request,
  status: number,
  headers: Headers,
  bytes: Uint8Array<ArrayBuffer>,
): Response {
  const { body, encoding } = compress(bytes, request.headers.get("accept-encoding"));
  headers.set("Cache-Control", "no-store");
  headers.append("Vary", "Accept-Encoding");
  headers.append("Vary", "Cookie");
  headers.set("Content-Length", String(body.length));
  if (encoding) headers.set("Content-Encoding", encoding);
  return new Response(request.method === "HEAD" ? null : body, { status, headers });
}
