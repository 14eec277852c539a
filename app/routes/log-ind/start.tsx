import { data, redirect } from "react-router";
import { safeReturnPath } from "~/.server/http/safe-return-path.ts";
import { LoginUnavailable } from "~/.server/login/refusal.ts";
import type { LoginWay } from "~/.server/login/types.ts";
import { loginTripCookie } from "~/.server/session-cookie.ts";
import { servicesContext } from "~/context.ts";
import type { Route } from "./+types/start";
import { LoginProblem } from "./login-problem.tsx";

/** `/log-ind?vej=borger|erhverv&retur=/sti`: sends the browser to the login broker. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const { login } = context.get(servicesContext);
  const way: LoginWay = url.searchParams.get("vej") === "erhverv" ? "erhverv" : "borger";
  const returnTo = safeReturnPath(
    url.searchParams.get("retur"),
    way === "borger" ? "/overblik" : "/sager",
  );
  try {
    const { url: broker, pending } = await login.begin(way);
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
