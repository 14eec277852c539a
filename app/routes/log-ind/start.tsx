import { data, redirect } from "react-router";
import { safeReturnPath } from "~/.server/http/safe-return-path.ts";
import { writerMark } from "~/.server/kept-fields.ts";
import { LoginUnavailable } from "~/.server/login/refusal.ts";
import type { LoginWay } from "~/.server/login/types.ts";
import { hasPasskeyHere, loginTripCookie, readWriter } from "~/.server/session-cookie.ts";
import { servicesContext, sessionContext } from "~/context.ts";
import type { Route } from "./+types/start";
import { LoginProblem } from "./login-problem.tsx";

/** How young a login must be to confirm a yes (db/migrations/0011, `confirmed_by_mitid`). */
const CONFIRM_SECONDS = 300;

/**
 * `/log-ind?vej=borger|erhverv&retur=/sti`: sends the browser to the login broker. With `bekraeft=1` the
 * broker asks again, whoever is logged in there, and the answer must come from whoever is logged in here. A browser with a key is offered it first, unless
 * `med=mitid`.
 */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const { login } = context.get(servicesContext);
  const way: LoginWay = url.searchParams.get("vej") === "erhverv" ? "erhverv" : "borger";
  const returnTo = safeReturnPath(
    url.searchParams.get("retur"),
    way === "borger" ? "/overblik" : "/sager",
  );
  const askAgain = url.searchParams.get("bekraeft") === "1";
  const mayUseKey = way === "borger" && !askAgain && url.searchParams.get("med") !== "mitid";
  if (mayUseKey && hasPasskeyHere(request.headers.get("cookie"))) {
    return redirect(`/log-ind/noegle?retur=${encodeURIComponent(returnTo)}`);
  }
  try {
    const options = askAgain ? { freshWithinSeconds: CONFIRM_SECONDS, askAgain } : {};
    const { url: broker, pending } = await login.begin(way, options);
    const trip = { pending: JSON.stringify(pending), returnTo };
    const mark = askAgain ? await whoIsHere(request, context) : undefined;
    const cookie = loginTripCookie(mark === undefined ? trip : { ...trip, confirms: mark });
    return redirect(broker.href, { headers: { "Set-Cookie": cookie } });
  } catch (error) {
    if (!(error instanceof LoginUnavailable)) throw error;
    return data({ code: error.code, way, returnTo, askAgain }, { status: 503 });
  }
}

/** The mark of who is logged in, or who was last: the session may have ended on the page behind. */
async function whoIsHere(request: Request, context: Route.LoaderArgs["context"]) {
  const actor = await context.get(sessionContext).actor();
  return actor ? writerMark(actor.personId) : readWriter(request.headers.get("cookie"));
}

export default function Start({ loaderData }: Route.ComponentProps) {
  return <LoginProblem {...loaderData} />;
}
