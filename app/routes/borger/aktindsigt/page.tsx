import { data, redirect } from "react-router";
import { ownVisit } from "~/.server/visits.ts";
import { AktindsigtCard } from "~/case/aktindsigt/aktindsigt-card.tsx";
import { askAktindsigt } from "~/case/aktindsigt/ask-aktindsigt.server.ts";
import { readAktindsigter } from "~/case/aktindsigt/read-aktindsigt.server.ts";
import { readFormKey } from "~/case/form-id.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { Button } from "~/components/button.tsx";
import { Done } from "~/components/done.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { Term } from "~/components/term.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { actorContext } from "~/context.ts";
import { typedText } from "~/domain/typed-text.ts";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { MovedCase } from "../moved-case.tsx";
import { NoCase } from "../no-case.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { aktindsigtPageText } from "./aktindsigt-page.text.ts";

const LONGEST = 4_000;

export async function loader({ context, url }: Route.LoaderArgs) {
  const found = await ownVisit(context, "aktindsigt.read", async (db) => {
    const [header, requests, now] = await Promise.all([
      readCaseHeader(db),
      readAktindsigter(db),
      readNow(db),
    ]);
    return { header, requests, now };
  });
  // A second press asks no second time.
  return { ...found, key: crypto.randomUUID(), sent: url.searchParams.get("besked") === "sendt" };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const wish = typedText(String(form.get("oenske") ?? "")).trim();
  const problem = wish ? (wish.length > LONGEST ? "tooLong" : null) : "empty";
  if (problem) return data({ wish, problem } as const, { status: 400 });
  const { personId } = context.get(actorContext);
  const asked = await ownVisit(context, "aktindsigt.ask", (db) =>
    askAktindsigt(db, personId, { key: readFormKey(form), wish }),
  );
  if (!asked) throw data(null, { status: 404 });
  throw redirect("/aktindsigt?besked=sendt", 303);
}

/** Asking for what the portal does not show, and what became of it. */
export default function Aktindsigt({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(aktindsigtPageText);
  const { header, requests, now, sent, key } = loaderData;
  const error = actionData && text.problem[actionData.problem];
  return (
    <CitizenShell title={text.title} header={header} hasErrors={error !== undefined}>
      <ErrorSummary problems={error ? [{ field: "oenske", message: error }] : []} />
      {sent && !actionData ? (
        <Done title={text.sent}>
          <p>{text.sentBody}</p>
        </Done>
      ) : null}
      <h1>{text.title}</h1>
      {header ? (
        <div className="mt-2 grid gap-8">
          <div className="stack">
            <p className="text-lg">{text.lead}</p>
            <Term name="aktindsigt" />
            <p>
              <Link href="/mine-data">{text.fetch}</Link>
            </p>
          </div>
          {header.moved ? (
            <MovedCase header={header} />
          ) : (
            <form method="post" className="card">
              <input type="hidden" name="noegle" value={key} />
              <TextArea
                name="oenske"
                label={text.label}
                hint={text.hint}
                defaultValue={actionData?.wish}
                error={error}
              />
              <p className="mt-2 text-muted">{text.own}</p>
              <p className="mt-6">
                <Button>{text.send}</Button>
              </p>
            </form>
          )}
          <section className="stack">
            <h2>{text.yours}</h2>
            {requests.length === 0 ? <p>{text.none}</p> : null}
            <ul className="grid gap-4">
              {requests.map((one) => (
                <AktindsigtCard key={one.id} request={one} now={now} reader="citizen" />
              ))}
            </ul>
          </section>
        </div>
      ) : (
        <div className="mt-6">
          <NoCase />
        </div>
      )}
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
