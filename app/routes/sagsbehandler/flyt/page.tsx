import { data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { flytningText } from "~/case/flytning/flytning.text.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { Button, ButtonLink, ButtonRow } from "~/components/button.tsx";
import { CheckboxGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import { Notice } from "~/components/notice.tsx";
import { Select } from "~/components/select.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { type FlytIssue, issueOf, noValues, readFlyt as readForm } from "./flyt.schema.ts";
import { flytText } from "./flyt.text.ts";
import { handOver, readFlyt } from "./hand-over.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const found = await openVisit(
    context,
    { kind: "flytning.prepare", basis: { kind: "egenSag", sag } },
    (db) => readFlyt(db, sag),
  );
  if (!found) throw data(null, { status: 404 });
  return { sag, ...found };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const read = readForm(await request.formData());
  const { values } = read;
  const wrong = (issues: readonly FlytIssue[]) => data({ values, issues }, { status: 400 });
  if (!read.ok) return wrong(read.issues);
  const done = await orRefusal(
    openVisit(context, { kind: "flytning.give", basis: { kind: "egenSag", sag } }, (db) =>
      handOver(db, sag, read.handover),
    ),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done !== true) return wrong([issueOf(done.refusal)]);
  throw redirect("/sager?besked=flyttet", 303);
}

/** Where a case is handed over: what follows is said before the button, and there is no way back. */
export default function Flyt({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(flytText);
  const { sag, citizen, authority, municipalities } = loaderData;
  const values = actionData?.values ?? noValues;
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: text.problem[code],
  }));
  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.message;
  return (
    <CasePage sagId={sag} title={text.title} of={citizen} problems={problems}>
      <div className="grid gap-6">
        <p className="max-w-measure">{text.lead}</p>
        <WhatFollows />
        <Notice tone="warning" title={text.closes({ authority })}>
          <p>{text.closesBody}</p>
          <p>{text.told}</p>
        </Notice>
        <form method="post">
          <Select
            name="kommune"
            label={text.kommune}
            options={municipalities}
            defaultValue={values.kommune}
            error={errorOf("kommune")}
          />
          <DateField
            name="dag"
            label={text.dag}
            hint={text.dagHint}
            defaultValue={values.dag}
            error={errorOf("dag")}
          />
          <CheckboxGroup
            name="bekraeft"
            label={text.bekraeft}
            options={[{ value: "ja", label: text.bekraeftYes }]}
            defaultValues={values.bekraeft ? ["ja"] : []}
            error={errorOf("bekraeft")}
          />
          <ButtonRow>
            <Button kind="danger">{text.save}</Button>
            <ButtonLink href={`/sager/${sag}`} kind="secondary">
              {text.back}
            </ButtonLink>
          </ButtonRow>
        </form>
      </div>
    </CasePage>
  );
}

function WhatFollows() {
  const text = useText(flytningText);
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <section className="card stack">
        <h2>{text.along}</h2>
        <List of={text.alongList} />
      </section>
      <section className="card stack">
        <h2>{text.behind}</h2>
        <List of={text.behindList} />
        <p>{text.behindWhy}</p>
      </section>
    </div>
  );
}

function List({ of }: { readonly of: Readonly<Record<string, string>> }) {
  return (
    <ul className="list-disc pl-6">
      {Object.entries(of).map(([key, words]) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  );
}
