import { createContext, data, redirect } from "react-router";
import { draftSaved } from "~/.server/draft-saved.ts";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { ConflictNotice } from "~/case/arbejdsevne/conflict-notice.tsx";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readRevision } from "~/case/read-revision.ts";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { readPage } from "./read-page.server.ts";
import { saveVurdering } from "./save-vurdering.server.ts";
import { valuesOf } from "./values-of.ts";
import { readVurdering, type VurderingIssue } from "./vurdering.schema.ts";
import { vurderingText } from "./vurdering.text.ts";
import { VurderingForm } from "./vurdering-form.tsx";

const kind = "arbejdsevne.assess";
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const before = context.get(readContext);
  const page =
    before ?? (await openVisit(context, { kind, basis: { kind: "egenSag", sag } }, readPage));
  return { sag, ...page };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const form = await request.formData();
  const read = readVurdering(form);
  const { values } = read;
  const wrong = (issues: readonly VurderingIssue[], status = 400) =>
    data({ values, issues }, { status });
  if (!read.ok) return wrong(read.issues);
  const outcome = await orRefusal(
    openVisit(context, { kind, basis: { kind: "egenSag", sag } }, async (db) => {
      const saved = await saveVurdering(db, sag, {
        draft: read.draft,
        at: values.id ? { id: idFrom(values.id), revision: readRevision(values.revision) } : null,
        publish: form.get("handling") === "offentliggoer",
      });
      context.set(readContext, await readPage(db));
      return saved;
    }),
    () => context.set(readContext, null),
  );
  if ("refusal" in outcome) return wrong([issueOf(outcome.refusal)]);
  if (outcome.state === "notWhole") return wrong(outcome.issues);
  if (outcome.state === "meanwhile") return wrong([{ field: "dato", code: "meanwhile" }], 409);
  if (outcome.state === "gone") throw data(null, { status: 404 });
  const there = `/sager/${sag}/arbejdsevne?besked=${outcome.state}`;
  if (outcome.state !== "gemt") return redirect(there, 303);
  const fields = { id: outcome.id, revision: String(outcome.revision) };
  return draftSaved(context, there, { at: outcome.at, fields });
}

/** What the database refused that the form could not know. */
function issueOf(refusal: string): VurderingIssue {
  if (refusal === "more_than_full_time") return { field: "opgave-0.timer", code: "fullWeek" };
  if (refusal === "assessed_ahead") return { field: "dato", code: "dateAhead" };
  if (refusal === "saved_meanwhile" || refusal === "already_decided") {
    return { field: "dato", code: "meanwhile" };
  }
  throw new Error(refusal);
}

/** Writes an assessment: saved as a draft as often as one likes, published once. */
export default function Vurdering({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(vurderingText);
  const format = useFormat();
  const { sag, citizen, draft, catalogue, today, below } = loaderData;
  const values = actionData?.values ?? valuesOf(draft, today);
  const issues = actionData?.issues ?? [];
  const problems = issues.map(({ field, code }) => ({ field, message: text.problem[code] }));
  const meanwhile = issues.some(({ code }) => code === "meanwhile");
  return (
    <CasePage sagId={sag} title={text.title} of={citizen} problems={problems}>
      <div className="grid gap-6">
        <p>{text.lead}</p>
        {meanwhile && draft ? (
          <Notice tone="warning" title={text.meanwhileTitle}>
            <p>{text.meanwhile({ name: draft.savedByName })}</p>
            <p>
              <Link href={`/sager/${sag}/arbejdsevne/vurdering`}>{text.openNewest}</Link>
            </p>
          </Notice>
        ) : null}
        {draft ? <ConflictNotice of={draft} catalogue={catalogue} /> : null}
        <VurderingForm
          values={values}
          problems={problems}
          catalogue={catalogue}
          below={format.number(below)}
        />
      </div>
    </CasePage>
  );
}
