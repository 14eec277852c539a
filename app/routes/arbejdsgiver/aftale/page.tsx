import { data, redirect } from "react-router";
import { endedAftaleCookie, readAftaleToken } from "~/.server/session-cookie.ts";
import { fleksjobText } from "~/case/fleksjob/fleksjob.text.ts";
import { ShownView } from "~/case/fleksjob/shown-view.tsx";
import { Card } from "~/components/card.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { PageShell } from "~/components/page-shell.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { Route } from "./+types/page";
import { aftalePageText } from "./aftale-page.text.ts";
import { readAnswer } from "./answer.schema.ts";
import { AnswerForm } from "./answer-form.tsx";
import { answerAftale, type ClosedLink, readAftale } from "./read-aftale.server.ts";

const statusOf = { open: 200, unknown: 404, used: 410, closed: 410, expired: 410 } as const;
const said = ["ja", "nej"] as const;
const tokenOf = (request: Request) => readAftaleToken(request.headers.get("cookie"));

export async function loader({ request, context, url }: Route.LoaderArgs) {
  const done = said.find((one) => one === url.searchParams.get("svar"));
  // The link has been answered and is forgotten: nothing more is looked at.
  if (done && !tokenOf(request)) return data({ state: "done" as const, svar: done });
  const found = await readAftale(context, tokenOf(request));
  return data(found, { status: statusOf[found.state] });
}

/** Yes or no. What can no longer be answered is explained by the same page read again. */
export async function action({ request, context }: Route.ActionArgs) {
  const { issues, svar, ...typed } = readAnswer(await request.formData());
  if (issues.length > 0 || !svar) return data({ typed, issues }, { status: 400 });
  if (!(await answerAftale(context, tokenOf(request), { ...typed, svar }))) {
    return redirect("/aftale", 303);
  }
  return redirect(`/aftale?svar=${svar}`, {
    status: 303,
    headers: { "Set-Cookie": endedAftaleCookie },
  });
}

/** For an employer without a login: what the citizen chose to show, and one answer to it. */
export default function AftalePage({ loaderData: view, actionData }: Route.ComponentProps) {
  const text = useText(aftalePageText);
  const { notContract } = useText(fleksjobText);
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: text.problem[code],
  }));
  if (view.state === "done") {
    return (
      <PageShell title={text.title}>
        <div className="stack">
          <h1>{text.done[view.svar].heading}</h1>
          <p className="max-w-measure text-lg">{text.done[view.svar].body}</p>
        </div>
      </PageShell>
    );
  }
  if (view.state !== "open") {
    return (
      <PageShell title={text.title}>
        <Closed state={view.state} />
      </PageShell>
    );
  }
  return (
    <PageShell title={text.title} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <div className="grid gap-6">
        <div className="stack">
          <h1>{text.title}</h1>
          <p className="max-w-measure text-lg">{text.lead({ name: view.shown.citizen })}</p>
          <p className="max-w-measure">{text.rules}</p>
        </div>
        <Card title={text.termsTitle}>
          <ShownView shown={view.shown} />
        </Card>
        <p className="max-w-measure text-muted">{notContract}</p>
        <AnswerForm link={view.id} typed={actionData?.typed} problems={problems} />
      </div>
    </PageShell>
  );
}

function Closed({ state }: { readonly state: ClosedLink }) {
  const text = useText(aftalePageText);
  return (
    <div className="stack">
      <h1>{text.closed[state].heading}</h1>
      <p className="max-w-measure text-lg">{text.closed[state].body}</p>
      <p className="max-w-measure font-semibold">{text.next}</p>
    </div>
  );
}
