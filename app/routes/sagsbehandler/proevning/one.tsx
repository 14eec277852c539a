import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { ProevningView } from "~/case/arbejdsproevning/proevning-view.tsx";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readRevision } from "~/case/read-revision.ts";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/one";
import { issueOf } from "./issue-of.ts";
import { type ProevningIssue, readValues, valuesOf } from "./proevning.schema.ts";
import { proevningText } from "./proevning.text.ts";
import { ProevningForms } from "./proevning-forms.tsx";
import { readChange } from "./read-change.ts";
import { readPage } from "./read-page.server.ts";
import { changeProevning } from "./save-proevning.server.ts";

const kind = "arbejdsproevning.register";
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);
const done = { gem: "gemtProevning", afslut: "afsluttet", aflys: "aflyst" } as const;

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const id = idFrom(params.proevning);
  const before = context.get(readContext);
  const { proevninger, citizen, fullTime } =
    before ?? (await openVisit(context, { kind, basis: { kind: "egenSag", sag } }, readPage));
  const proevning = proevninger.find((one) => one.id === id);
  if (!proevning) throw data(null, { status: 404 });
  return { sag, citizen, fullTime, proevning };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const id = idFrom(params.proevning);
  const form = await request.formData();
  const values = readValues(form);
  const { change, issues } = readChange(form.get("handling"), values);
  const wrong = (found: readonly ProevningIssue[]) =>
    data({ values, issues: found }, { status: 400 });
  if (!change) return wrong(issues);
  const at = { id, revision: readRevision(values.revision) };
  const outcome = await orRefusal(
    openVisit(context, { kind, basis: { kind: "egenSag", sag } }, async (db) => {
      // For an answer that commits; what was read in a visit that was undone is shown to nobody.
      const page = await readPage(db);
      context.set(readContext, page);
      if (!page.proevninger.some((one) => one.id === id)) return { state: "gone" as const };
      return { state: await changeProevning(db, at, change) };
    }),
    () => context.set(readContext, null),
  );
  if ("refusal" in outcome) return wrong([issueOf(outcome.refusal)]);
  if (outcome.state === "gone") throw data(null, { status: 404 });
  if (outcome.state === "meanwhile") return wrong([{ field: "sted", code: "meanwhile" }]);
  return redirect(`/sager/${sag}/arbejdsevne?besked=${done[change.do]}`, 303);
}

/** A trial that is agreed: changed, ended or called off. What is over is only read. */
export default function Proevning({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(proevningText);
  const { sag, citizen, fullTime, proevning } = loaderData;
  const issues = actionData?.issues ?? [];
  const problems = issues.map(({ field, code }) => ({ field, message: text.problem[code] }));
  return (
    <CasePage sagId={sag} title={text.title} of={citizen} problems={problems}>
      <div className="grid gap-6">
        {issues.some(({ code }) => code === "meanwhile") ? (
          <Notice tone="warning" title={text.meanwhileTitle}>
            <p>{text.meanwhile({ name: proevning.savedByName })}</p>
            <p>
              <Link href={`/sager/${sag}/arbejdsevne/proevning/${proevning.id}`}>
                {text.openNewest}
              </Link>
            </p>
          </Notice>
        ) : null}
        {proevning.status === "aftalt" ? (
          <ProevningForms
            values={actionData?.values ?? valuesOf(proevning)}
            problems={problems}
            fullTime={fullTime}
          />
        ) : (
          <>
            <p>{text.over}</p>
            <ProevningView proevning={proevning} />
          </>
        )}
        <p>
          <Link href={`/sager/${sag}/arbejdsevne`}>{text.back}</Link>
        </p>
      </div>
    </CasePage>
  );
}
