import { data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { actOnFravaer } from "~/case/fravaer/act-on-fravaer.server.ts";
import { noValues } from "~/case/fravaer/fravaer.schema.ts";
import { FravaerForm, useFravaerProblems } from "~/case/fravaer/fravaer-form.tsx";
import { FravaerList } from "~/case/fravaer/fravaer-list.tsx";
import { FravaerDone, saidOfFravaer } from "~/case/fravaer/fravaer-said.tsx";
import { readFravaer } from "~/case/fravaer/read-fravaer.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { sagFravaerText } from "./sag-fravaer.text.ts";

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const role = context.get(actorContext).membership?.role;
  const [absences, citizen] = await openVisit(
    context,
    { kind: "fravaer.read", basis: { kind: "egenSag", sag } },
    (db) => Promise.all([readFravaer(db), readCitizenName(db)]),
  );
  const mayEnter = menuOf(role).entersFravaer ?? false;
  return { sag, absences, citizen, mayEnter, said: saidOfFravaer(url) };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const form = await request.formData();
  const outcome = await actOnFravaer(form, (work) =>
    openVisit(context, { kind: "fravaer.enter", basis: { kind: "egenSag", sag } }, work),
  );
  if (outcome.state === "wrong") return data(outcome, { status: 400 });
  return redirect(`/sager/${sag}/fravaer?besked=${outcome.state}`, 303);
}

/** The citizen's absence: the same list for the office that follows the case and the one that pays. */
export default function SagFravaer({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(sagFravaerText);
  const { sag, absences, citizen, mayEnter, said } = loaderData;
  const problems = useFravaerProblems(actionData?.issues ?? []);
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      problems={problems}
      done={actionData ? null : <FravaerDone said={said} />}
    >
      <div className="grid gap-8">
        <div className="stack">
          <p>{text.lead}</p>
          {mayEnter ? null : <p>{text.readOnly}</p>}
        </div>
        <FravaerList absences={absences} mayChange={mayEnter} problems={problems} />
        {mayEnter ? (
          <section className="card">
            <h2>{text.add}</h2>
            <FravaerForm values={actionData?.values ?? noValues} problems={problems} />
          </section>
        ) : null}
      </div>
    </CasePage>
  );
}
