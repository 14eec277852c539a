import type { EntryContext, HandleErrorFunction, RouterContextProvider } from "react-router";
import { ServerRouter } from "react-router";
import { contentSecurityPolicy } from "./.server/http/csp.ts";
import { finishedResponse } from "./.server/http/document-response.ts";
import { errorFacts, isUnavailable, statusOf } from "./.server/http/error-facts.ts";
import { renderReading, renderStreamed } from "./.server/http/render.ts";
import { writerMark } from "./.server/kept-fields.ts";
import type { KeptForm } from "./components/logged-out.ts";
import { languageContext, requestInfoContext, sessionContext } from "./context.ts";
import { hydrates, showsFiles } from "./hydrates.ts";
import { PageContext, type Visitor } from "./page-context.ts";

/** Milliseconds a deferred value may take before its stream is given up. */
export const streamTimeout = 10_000;

/** Renders a page to one body, with the policy, the language and the status it needs. */
export default async function handleRequest(
  request: Request,
  statusCode: number,
  headers: Headers,
  router: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> {
  const info = context.get(requestInfoContext);
  const lang = context.get(languageContext);
  const { errors } = router.staticHandlerContext;
  const status = errors && info.unavailable ? 503 : statusCode;
  if (errors && info.unavailable) answerUnavailable(errors, info.sent);
  const handles = router.staticHandlerContext.matches.map(
    (match) => router.routeModules[match.route.id]?.handle,
  );
  const hydrate = errors === null && hydrates(handles);

  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", lang);
  const { DEV } = import.meta.env;
  const files = errors === null && showsFiles(handles);
  const policy = contentSecurityPolicy(info.nonce, info.formActionOrigins, DEV, files);
  headers.set("Content-Security-Policy", policy);

  // A reading page sends no data to the browser a second time: the stream is not rendered.
  if (!hydrate) await router.serverHandoffStream?.cancel();
  const shown = hydrate ? router : { ...router, serverHandoffStream: undefined };
  const visitor = hydrate ? null : await visitorOf(context);
  const page = (
    <PageContext value={{ lang, nonce: info.nonce, hydrate, visitor }}>
      <ServerRouter context={shown} url={request.url} nonce={info.nonce} />
    </PageContext>
  );
  const bytes = hydrate
    ? await renderStreamed(page, info.nonce, request.signal)
    : renderReading(page);
  return finishedResponse(request, status, headers, bytes);
}

/**
 * Who is logged in, so that pages for everybody and error pages still say whose screen this is and
 * offer to log off. Nobody when it cannot be told: an error page must not fail for its head.
 */
async function visitorOf(context: Readonly<RouterContextProvider>): Promise<Visitor | null> {
  try {
    const actor = await context.get(sessionContext).actor();
    if (!actor) return null;
    const home = actor.way === "borger" ? "/overblik" : "/sager";
    return { name: actor.name, home, writer: writerMark(actor.personId) };
  } catch {
    return null;
  }
}

/** Data of hydrated pages: never stored, compressed like a page. Redirects pass untouched. */
export async function handleDataRequest(
  response: Response,
  { request }: { request: Request },
): Promise<Response> {
  const type = response.headers.get("Content-Type") ?? "";
  if (response.body === null || type.includes("event-stream")) {
    response.headers.set("Cache-Control", "no-store");
    return response;
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return finishedResponse(request, response.status, new Headers(response.headers), bytes);
}

/** Logs name, stable code and request id. An error's message may quote a person: never logged. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  const info = context.get(requestInfoContext);
  if (isUnavailable(error)) info.unavailable = true;
  const line = { id: info.id, route: info.pattern, ...errorFacts(error) };
  // The router reports its own refusals (405, 400) here too; they are no fault of ours.
  if ((statusOf(error) ?? 500) < 500) info.log.warn(line, "refused");
  else info.log.error(line, "error");
};

/**
 * "Try again later" instead of "we failed": the boundary reads the status from the error, and what was
 * sent, so that nothing typed is lost.
 */
function answerUnavailable(errors: Record<string, unknown>, sent: KeptForm | null): void {
  const data = sent ? { unsent: sent } : null;
  const answer = { status: 503, statusText: "", internal: true, data };
  for (const id of Object.keys(errors)) errors[id] = answer;
}
