import { data, redirect } from "react-router";
import { endedInvitationCookie, readInvitationToken } from "~/.server/session-cookie.ts";
import { SectionList } from "~/case/delegation/section-list.tsx";
import { Button, ButtonLink, ButtonRow } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { PageShell } from "~/components/page-shell.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { Route } from "./+types/page";
import { invitationText } from "./invitation.text.ts";
import { answerInvitation, type InvitationView, readInvitation } from "./read-invitation.server.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { view, status } = await readInvitation(context, tokenOf(request));
  return data(view, { status });
}

/** Yes leads to the one who asked, no to the list. What can no longer be answered is explained by the same page read again. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const answer = form.get("svar");
  if (answer !== "ja" && answer !== "nej") throw data(null, { status: 400 });
  const asked = form.get("invitation");
  const delegation = await answerInvitation(context, tokenOf(request), asked, answer === "ja");
  if (!delegation) return redirect("/invitation", 303);
  return redirect(answer === "ja" ? `/hjaelper/${delegation}?besked=ja` : "/hjaelper?besked=nej", {
    status: 303,
    headers: { "Set-Cookie": endedInvitationCookie },
  });
}

const tokenOf = (request: Request) => readInvitationToken(request.headers.get("cookie"));

export default function InvitationPage({ loaderData: view }: Route.ComponentProps) {
  const text = useText(invitationText);
  const user = view.state === "open" ? { user: { name: view.you } } : {};
  return (
    <PageShell title={text.title} {...user}>
      {view.state === "login" ? (
        <LoginFirst {...view} />
      ) : view.state === "open" ? (
        <OpenInvitation invitation={view} />
      ) : (
        <ClosedInvitation state={view.state} />
      )}
    </PageShell>
  );
}

function LoginFirst({ wrongWay }: Extract<InvitationView, { state: "login" }>) {
  const text = useText(invitationText).login;
  return (
    <div className="stack">
      <h1>{text.heading}</h1>
      <p className="max-w-measure text-lg">{text.lead}</p>
      <p className="max-w-measure">{wrongWay ? text.wrongWay : text.why}</p>
      <p className="max-w-measure font-semibold">{text.free}</p>
      <p className="max-w-measure">{text.seen}</p>
      <ButtonRow>
        <ButtonLink href="/log-ind?vej=borger&retur=%2Finvitation">{text.button}</ButtonLink>
      </ButtonRow>
    </div>
  );
}

function OpenInvitation({
  invitation,
}: {
  readonly invitation: Extract<InvitationView, { state: "open" }>;
}) {
  const text = useText(invitationText).open;
  const format = useFormat();
  const name = invitation.citizenName;
  return (
    <div className="grid gap-6">
      <div className="stack">
        <h1>{text.heading({ name })}</h1>
        <p className="max-w-measure text-lg">{text.lead({ name })}</p>
      </div>
      <Card>
        <SummaryList
          items={[
            { key: text.invited, value: invitation.helperName },
            { key: text.you, value: invitation.you },
            { key: text.until, value: format.date(invitation.validUntil) },
          ]}
        />
      </Card>
      <Card title={text.sees}>
        <SectionList sections={invitation.sections} />
      </Card>
      <Card title={text.rulesTitle}>
        <ul className="max-w-measure list-disc space-y-1.5 pl-6 marker:text-primary">
          <li>{text.rules.read}</li>
          <li>{text.rules.seen({ name })}</li>
          <li>{text.rules.keep}</li>
          <li>{text.rules.stop({ name })}</li>
        </ul>
      </Card>
      <form method="post">
        <input type="hidden" name="invitation" value={invitation.id} />
        <p>{text.notYou}</p>
        {/* Two buttons of the same look: no is as near as yes. */}
        <div className="mt-4 grid max-w-measure gap-3 sm:grid-cols-2 print:hidden">
          <Button kind="secondary" name="svar" value="ja">
            {text.yes}
          </Button>
          <Button kind="secondary" name="svar" value="nej">
            {text.no}
          </Button>
        </div>
      </form>
    </div>
  );
}

function ClosedInvitation({ state }: { readonly state: "unknown" | "used" | "expired" | "own" }) {
  const text = useText(invitationText);
  const words = text[state];
  const next = {
    unknown: { href: "/", label: text.toFront },
    used: { href: "/hjaelper", label: text.toHelped },
    expired: { href: "/", label: text.toFront },
    own: { href: "/hjaelpere", label: text.toHelpers },
  }[state];
  return (
    <div className="stack">
      <h1>{words.heading}</h1>
      <p className="max-w-measure text-lg">{words.body}</p>
      <p className="max-w-measure font-semibold">{words.next}</p>
      <ButtonRow>
        <ButtonLink kind="secondary" href={next.href}>
          {next.label}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}
