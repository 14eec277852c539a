/**
 * Whether a request for data was sent by a page of ours. Stricter than the check of every post
 * (http/refusals.ts): a form may come without an Origin from an old browser, a script's request never.
 */
export function fromOwnPage(request: Request, origin: string): boolean {
  return request.headers.get("origin") === origin;
}

/** A small answer to our own script: never stored, nothing for a browser to run. */
export function answerScript(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}
