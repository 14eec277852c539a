import { data, type MiddlewareFunction } from "react-router";
import { readLanguageCookie } from "../.server/http/language-cookie.ts";
import { fieldsOf, keptForm } from "../.server/kept-fields.ts";
import { readWriter } from "../.server/session-cookie.ts";
import { isMultipart, takesFiles } from "../.server/upload/upload-path.ts";
import { languageContext, requestInfoContext, savedDraftContext } from "../context.ts";

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
  context.set(languageContext, readLanguageCookie(request.headers.get("cookie")));
  if (info.refusal !== null) throw data(null, { status: info.refusal });
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
  const page = await next();
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
