import { data, redirect } from "react-router";
import { safeReturnPath } from "~/.server/http/safe-return-path.ts";
import { relyingParty } from "~/.server/passkeys/relying-party.ts";
import { passkeyHereCookie, sessionCookie } from "~/.server/session-cookie.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Notice } from "~/components/notice.tsx";
import { PageShell } from "~/components/page-shell.tsx";
import { PasskeyButton } from "~/components/passkey-button.tsx";
import { requestInfoContext, servicesContext, sessionContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import type { Route } from "./+types/page";
import { logInWithKey } from "./log-in.server.ts";
import { noegleText } from "./noegle.text.ts";

const home = "/overblik";

export function loader({ url }: Route.LoaderArgs) {
  return { returnTo: safeReturnPath(url.searchParams.get("retur"), home) };
}

/** `/log-ind/noegle`: logs a citizen in with a key of theirs. Only who has used MitID here has one. */
export async function action({ request, context }: Route.ActionArgs) {
  const { gate, origin } = context.get(servicesContext);
  const form = await request.formData();
  const { token } = context.get(sessionContext);
  const outcome = await logInWithKey(gate, relyingParty(origin), form.get("svar"), token);
  if (!outcome.ok) {
    context.get(requestInfoContext).log.warn({ code: outcome.code }, "passkey refused");
    return data({ code: outcome.code }, { status: outcome.code === "cloned" ? 403 : 400 });
  }
  const headers = new Headers();
  headers.append("Set-Cookie", sessionCookie(outcome.token));
  headers.append("Set-Cookie", passkeyHereCookie);
  return redirect(safeReturnPath(form.get("retur"), home), { status: 303, headers });
}

export default function LogInWithKey({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(noegleText);
  const { returnTo } = loaderData;
  const refused = actionData && text.refused[actionData.code];
  return (
    <PageShell title={text.title}>
      <div className="stack">
        {refused ? (
          <Notice tone="warning" title={refused.title} live>
            <p>{refused.body}</p>
          </Notice>
        ) : null}
        <h1>{text.title}</h1>
        <p className="max-w-measure text-lg" data-passkey-needs="yes" hidden>
          {text.lead}
        </p>
        <p className="max-w-measure font-semibold" data-passkey-needs="no">
          {text.cannot}
        </p>
        <form method="post" action={`/log-ind/noegle?retur=${encodeURIComponent(returnTo)}`}>
          <input type="hidden" name="retur" value={returnTo} />
          <div className="mt-6 grid max-w-measure gap-3 sm:grid-cols-2">
            <PasskeyButton
              ceremony="get"
              begin="/log-ind/noegle/begynd"
              handling="log-ind"
              status={text.status}
            >
              {text.use}
            </PasskeyButton>
            <ButtonLink
              kind="secondary"
              href={`/log-ind?vej=borger&med=mitid&retur=${encodeURIComponent(returnTo)}`}
            >
              {text.mitid}
            </ButtonLink>
          </div>
        </form>
        <p className="max-w-measure text-muted">{text.none}</p>
      </div>
    </PageShell>
  );
}
