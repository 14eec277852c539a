import { redirect } from "react-router";
import { aftaleCookie, endedAftaleCookie } from "~/.server/session-cookie.ts";
import type { Route } from "./+types/keep-token";
import { isLinkToken } from "./read-aftale.server.ts";

/**
 * `/aftale/:token`: the link an employer was sent. Its secret goes into a cookie at once, so that no
 * later address and no screenshot has it.
 */
export function loader({ params: { token } }: Route.LoaderArgs) {
  const cookie = isLinkToken(token) ? aftaleCookie(token) : endedAftaleCookie;
  return redirect("/aftale", { headers: { "Set-Cookie": cookie } });
}

/** Never shown: a route with a component answers a refusal with a page, not with data. */
export default function KeepToken() {
  return null;
}
