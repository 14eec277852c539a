import { redirect } from "react-router";
import { endedSessionCookie } from "~/.server/session-cookie.ts";
import { servicesContext, sessionContext } from "~/context.ts";
import type { Route } from "./+types/end-session";

/** Following a link must not log anybody out. */
export const loader = () => redirect("/");

/** `/log-af`: ends the session here, then at the login broker. */
export async function action({ context }: Route.ActionArgs) {
  const { gate, login } = context.get(servicesContext);
  const { tokenHash } = context.get(sessionContext);
  const idToken = tokenHash && (await gate.sessions.end(tokenHash));
  const broker = idToken ? await login.logoutUrl(idToken) : undefined;
  return redirect(broker?.href ?? "/logget-af", {
    status: 303,
    headers: { "Set-Cookie": endedSessionCookie },
  });
}

/** Never shown: a route with a component answers a refusal with a page, not with data. */
export default function EndSession() {
  return null;
}
