import { data, type MiddlewareFunction, redirect } from "react-router";
import { isOthersWords, keptFields, keptForm } from "../.server/kept-fields.ts";
import { readWriter } from "../.server/session-cookie.ts";
import { actorContext, sessionContext } from "../context.ts";

/**
 * Who are you? Guards an area of the portal for one way of logging in. What the person may then see
 * is the gate's question, not this one's.
 *
 * Without a session, reading leads to the login and back. A form that was sent is answered with 401
 * and a page that keeps what was typed, so that nothing is lost: for the one who typed it, and nobody
 * else who logs in at the same screen.
 */
export function guard(way: "borger" | "erhverv"): MiddlewareFunction<Response> {
  return async ({ request, url, context }, next) => {
    const session = context.get(sessionContext);
    const actor = await session.actor();
    const reads = request.method === "GET" || request.method === "HEAD";
    if (!actor || !session.tokenHash) {
      if (!reads) {
        const writer = readWriter(request.headers.get("cookie"));
        const form = keptForm(await keptFields(request), url.pathname + url.search, writer);
        throw data({ loggedOut: { way, ...form } }, { status: 401 });
      }
      const returnTo = encodeURIComponent(url.pathname + url.search);
      throw redirect(`/log-ind?vej=${way}&retur=${returnTo}`);
    }
    if (actor.way !== way) throw data({ refusal: "basis_not_for_login" }, { status: 403 });
    if (!reads && (await isOthersWords(request, actor.personId))) {
      throw data({ otherWriter: true }, { status: 409 });
    }
    context.set(actorContext, { ...actor, tokenHash: session.tokenHash });
    return next();
  };
}
