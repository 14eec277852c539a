import { data, type MiddlewareFunction } from "react-router";
import { errorFacts, isUnavailable } from "../.server/http/error-facts.ts";
import { readLanguageCookie } from "../.server/http/language-cookie.ts";
import { fieldsOf, keptForm } from "../.server/kept-fields.ts";
import { readWriter } from "../.server/session-cookie.ts";
import { isMultipart, takesFiles } from "../.server/upload/upload-path.ts";
import { errorPageText } from "../components/error-page.text.ts";
import { languageContext, requestInfoContext, savedDraftContext } from "../context.ts";
import type { Language } from "../i18n/define-text.ts";

/**
 * First middleware of every route: language, log pattern, default headers, and refusals decided
 * before the router (too large, foreign origin), which are thrown here so that they get the same
 * page as every other error.
 */
export const requestMiddleware: MiddlewareFunction<Response> = async (
  { request, url, context, pattern },
  next,
) => {
  const info = context.get(requestInfoContext);
  info.pattern = info.refusal === null ? `/${pattern.replace(/^\//, "")}` : "(refused)";
  const lang = readLanguageCookie(request.headers.get("cookie"));
  context.set(languageContext, lang);
  if (info.refusal !== null) {
    // The only one of them that is about who sent it (refusals.ts).
    throw data(info.refusal === 403 ? { foreign: true } : null, { status: info.refusal });
  }
  // The broker's notice is answered by its own route, without a page.
  const posted = request.method === "POST" && info.pattern !== "/log-af/bagkanal";
  // A page that takes files reads its form as it comes, and checks it itself (receive-file.ts).
  const streamed = takesFiles(info.pattern) && isMultipart(request.headers.get("content-type"));
  if (posted && !streamed) {
    const form = await readForm(request);
    if (!form) throw data(null, { status: 400 });
    const [typed, writer] = [fieldsOf(form), readWriter(request.headers.get("cookie"))];
    if (typed.length > 0) info.sent = keptForm(typed, url.pathname + url.search, writer);
  }
  const page = await next().then(
    (answered) => (info.unavailable && answered.status === 500 ? away(lang, answered) : answered),
    (error: unknown) => {
      // Before a file the router does not turn what another middleware throws into an answer.
      if (!isUnavailable(error)) throw error;
      info.log.error({ id: info.id, route: info.pattern, ...errorFacts(error) }, "error");
      return away(lang);
    },
  );
  // A draft saved while somebody types: the outcome only, as asked for (RFC 7240).
  const draft =
    request.headers.get("prefer") === "return=minimal" && context.get(savedDraftContext);
  const response = draft ? Response.json(draft) : page;
  // Data and resource responses carry nothing a browser may run; no answer may be stored.
  if (!response.headers.has("Content-Security-Policy")) {
    response.headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  }
  if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
  return response;
};

/** What stands instead of a file while the database is away; data keep their form, which pages read. */
function away(lang: Language, answered?: Response): Response {
  const headers = new Headers(answered?.headers);
  if (answered && !headers.get("Content-Type")?.startsWith("text/plain")) {
    return new Response(answered.body, { status: 503, headers });
  }
  const { title, body, next } = errorPageText[lang].unavailable;
  headers.set("Content-Type", "text/plain; charset=utf-8");
  return new Response(`${title}\n\n${body}\n${next}\n`, { status: 503, headers });
}

/**
 * Everything posted to us is a form of text. Anything else, or a null character in it (which
 * PostgreSQL stores nowhere), is no person's mistake and no error of ours.
 */
async function readForm(request: Request): Promise<FormData | undefined> {
  const form = await request
    .clone()
    .formData()
    .catch(() => undefined);
  return form && ![...form].flat().some((one) => String(one).includes("\0")) ? form : undefined;
}
