import { servicesContext } from "~/context.ts";
import type { Route } from "./+types/back-channel-logout";

/**
 * `/log-af/bagkanal`: the broker tells that a person has logged out (OIDC Back-Channel Logout 1.0).
 * 200 when it was heard, 400 when the notice cannot be trusted.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const { login, gate, isNewLogoutNotice } = context.get(servicesContext);
  const form = await request.formData().catch(() => new FormData());
  const token = form.get("logout_token");
  const notice = typeof token === "string" ? await login.verifyLogoutToken(token) : undefined;
  if (!notice) return new Response(null, { status: 400 });
  if (isNewLogoutNotice(notice)) await gate.sessions.endAtProvider(login.issuer, notice);
  return new Response(null, { status: 200 });
}
