import { data, redirect } from "react-router";
import { ownVisit } from "~/.server/visits.ts";
import { actOnFravaer } from "~/case/fravaer/act-on-fravaer.server.ts";
import { noValues } from "~/case/fravaer/fravaer.schema.ts";
import { FravaerForm, useFravaerProblems } from "~/case/fravaer/fravaer-form.tsx";
import { FravaerList } from "~/case/fravaer/fravaer-list.tsx";
import { FravaerDone, saidOfFravaer } from "~/case/fravaer/fravaer-said.tsx";
import { readFravaer } from "~/case/fravaer/read-fravaer.server.ts";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { MovedCase } from "../moved-case.tsx";
import { NoCase } from "../no-case.tsx";
import type { Route } from "./+types/page";
import { fravaerPageText } from "./fravaer-page.text.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const found = await ownVisit(context, "fravaer.read", async (db) => {
    const [header, absences] = await Promise.all([readCaseHeader(db), readFravaer(db)]);
    return { header, absences };
  });
  return { ...found, said: saidOfFravaer(url) };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const outcome = await actOnFravaer(form, (work) => ownVisit(context, "fravaer.enter", work));
  if (outcome.state === "wrong") return data(outcome, { status: 400 });
  return redirect(`/fravaer?besked=${outcome.state}`, 303);
}

/** Holiday and illness: entered once, seen by both offices. */
export default function Fravaer({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(fravaerPageText);
  const { header, absences, said } = loaderData;
  const problems = useFravaerProblems(actionData?.issues ?? []);
  return (
    <CitizenShell title={text.title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      {actionData ? null : <FravaerDone said={said} />}
      <h1 className="mb-2">{text.title}</h1>
      {header ? (
        <div className="grid gap-8">
          <div className="stack">
            <p>{text.lead}</p>
            <p>
              {text.notIll} {text.employer}
            </p>
            <p>
              <Link href="/penge">{text.toMoney}</Link>
            </p>
          </div>
          {header.moved ? (
            <MovedCase header={header} />
          ) : (
            <section className="card">
              <h2>{text.add}</h2>
              <FravaerForm values={actionData?.values ?? noValues} problems={problems} />
            </section>
          )}
          <FravaerList absences={absences} mayChange={!header.moved} problems={problems} />
        </div>
      ) : (
        <NoCase />
      )}
    </CitizenShell>
  );
}
