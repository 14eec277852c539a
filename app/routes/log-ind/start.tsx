import { data, redirect } from "react-router";
import { safeReturnPath } from "~/.server/http/safe-return-path.ts";
import { LoginUnavailable } from "~/.server/login/refusal.ts";
import type { LoginWay } from "~/.server/login/types.ts";
import { hasPasskeyHere, loginTripCookie } from "~/.server/session-cookie.ts";
import { servicesContext } from "~/context.ts";
import type { Route } from "./+types/start";
import { LoginProblem } from "./login-problem.tsx";

/** How young a login must be to confirm a yes (db/migrations/0011, `confirmed_by_mitid`). */
const CONFIRM_SECONDS = 300;

/**
 * `/log-ind?vej=borger|erhverv&retur=/sti`: sends the browser to the login broker. With `bekraeft=1` the
 * broker asks again, whoever is logged in there. A browser with a key is offered it first, unless
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
    return redirect(broker.href, {
      headers: { "Set-Cookie": loginTripCookie({ pending: JSON.stringify(pending), returnTo }) },
    });
  } catch (error) {
    if (!(error instanceof LoginUnavailable)) throw error;
    return data({ code: error.code, way, returnTo }, { status: 503 });
  }
}

export default function Start({ loaderData }: Route.ComponentProps) {
  return <LoginProblem {...loaderData} />;
}
