import { redirect } from "react-router";
import { endedInvitationCookie, invitationCookie } from "~/.server/session-cookie.ts";
import type { Route } from "./+types/keep-token";
import { isInvitationToken } from "./read-invitation.server.ts";

/**
 * `/invitation/:token`: the link a helper was sent. Its secret goes into a cookie at once, so that no
 * later address, no way to the login and no screenshot has it.
 */
export function loader({ params: { token } }: Route.LoaderArgs) {
  const cookie = isInvitationToken(token) ? invitationCookie(token) : endedInvitationCookie;
  return redirect("/invitation", { headers: { "Set-Cookie": cookie } });
}

/** Never shown: a route with a component answers a refusal with a page, not with data. */
export default function KeepToken() {
  return null;
}
