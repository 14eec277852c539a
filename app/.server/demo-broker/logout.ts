import type { Client, KoaContextWithOIDC, Session } from "oidc-provider";
import { logoutPage } from "./pages.ts";
import { DEMO_BROKER_PATH } from "./path.ts";

/** Told about a failed back-channel call or a provider error; the error names no person. */
export type LogoutFailure = (error: Error) => void;

/**
 * Ends the session at once when the portal asks with the ID token of the very person logged in
 * (the provider has verified it by then), so that logging out takes no extra click. Anybody else
 * gets one button, because a link alone must not log a person out.
 */
export function endSessionAtOnce(origin: string, onFailure: LogoutFailure) {
  return async (context: KoaContextWithOIDC): Promise<void> => {
    const { session, entities, params } = context.oidc;
    if (!session?.accountId || entities.IdTokenHint?.payload.sub !== session.accountId) {
      const xsrf = String(session?.state?.secret ?? "");
      context.type = "html";
      context.body = logoutPage(context.oidc.urlFor("end_session_confirm"), xsrf);
      return;
    }
    await tellClients(context, session, session.accountId, onFailure);
    await session.destroy();
    const { provider } = context.oidc;
    context.cookies.set(provider.cookieName("session"), null, { path: DEMO_BROKER_PATH });
    context.status = 303;
    context.redirect(returnUrl(params, origin));
  };
}

async function tellClients(
  { oidc }: KoaContextWithOIDC,
  session: Session,
  accountId: string,
  onFailure: LogoutFailure,
): Promise<void> {
  for (const [clientId, { grantId }] of Object.entries(session.authorizations ?? {})) {
    const client = await oidc.provider.Client.find(clientId);
    const sid = session.sidFor(clientId);
    if (client && sid && canLogOut(client)) {
      await client.backchannelLogout(accountId, sid).catch(onFailure);
    }
    // Without its grant an access token opens nothing any more.
    if (grantId) await (await oidc.provider.Grant.find(grantId))?.destroy();
  }
}

interface LogsOut {
  backchannelLogout(accountId: string, sid: string): Promise<void>;
}

/** The method is what the provider's own confirm step calls, but its types leave it out. */
function canLogOut(client: Client): client is Client & LogsOut {
  return "backchannelLogout" in client && typeof client.backchannelLogout === "function";
}

/**
 * With nobody logged in (a restart of the demo, say) the provider answers with a page that posts
 * itself by script. There is nothing to confirm: go straight back instead.
 */
export function skipEmptyLogout(origin: string) {
  return async (context: Partial<KoaContextWithOIDC>, next: () => Promise<void>): Promise<void> => {
    await next();
    const { oidc } = context;
    if (oidc?.route !== "end_session" || context.status !== 200 || oidc.session?.accountId) return;
    context.status = 303;
    context.redirect?.(returnUrl(oidc.params, origin));
  };
}

/** The provider has checked the address against the registered ones by now. */
function returnUrl(params: KoaContextWithOIDC["oidc"]["params"], origin: string): string {
  const url = new URL(String(params?.post_logout_redirect_uri ?? origin));
  if (typeof params?.state === "string") url.searchParams.set("state", params.state);
  return url.href;
}
