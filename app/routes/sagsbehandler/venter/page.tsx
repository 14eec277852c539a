import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readRevision } from "~/case/read-revision.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { readWaiting, type WaitingNow } from "./read-waiting.server.ts";
import { tellWaiting } from "./tell-waiting.server.ts";
import { readVenter, type VenterIssue } from "./venter.schema.ts";
import { venterText } from "./venter.text.ts";
import { MeanwhileNotice, VenterForm, valuesOf } from "./venter-form.tsx";

const kind = "sag.waiting";
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<WaitingNow | null>(null);

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const before = context.get(readContext);
  const now =
    before ??
    (await openVisit(context, { kind, basis: { kind: "egenSag", sag } }, (db) =>
      readWaiting(db, sag),
    ));
  if (!now) throw data(null, { status: 404 });
  return { sag, now };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const form = await request.formData();
  const read = readVenter(form);
  const { values } = read;
  const wrong = (issues: readonly VenterIssue[]) => data({ values, issues }, { status: 400 });
  const nothing = form.get("handling") === "ingen";
  if (!nothing && !read.ok) return wrong(read.issues);
  const waiting = !nothing && read.ok ? read.waiting : null;
  const revision = readRevision(form.get("revision"));
  const outcome = await orRefusal(
    openVisit(context, { kind, basis: { kind: "egenSag", sag } }, async (db) => {
      const said = await tellWaiting(db, sag, { waiting, revision });
      context.set(readContext, (await readWaiting(db, sag)) ?? null);
      return said;
    }),
    () => context.set(readContext, null),
  );
  if (outcome === "meanwhile") return wrong([{ field: "hvad", code: "meanwhile" }]);
  if (outcome === "said") return redirect(`/sager/${sag}?besked=venter`, 303);
  if (outcome.refusal === "waiting_passed") return wrong([{ field: "dato", code: "datePassed" }]);
  if (outcome.refusal === "saved_meanwhile") return wrong([{ field: "hvad", code: "meanwhile" }]);
  throw new Error(outcome.refusal);
}

/** What everybody waits for, said by those who run the case. */
export default function Venter({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(venterText);
  const { sag, now } = loaderData;
  const issues = actionData?.issues ?? [];
  const problems = issues.map(({ field, code }) => ({ field, message: text.problem[code] }));
  return (
    <CasePage sagId={sag} title={text.title} of={now.citizen} problems={problems}>
      <p>{text.lead}</p>
      {issues.some(({ code }) => code === "meanwhile") ? <MeanwhileNotice now={now} /> : null}
      <VenterForm
        values={actionData?.values ?? valuesOf(now)}
        revision={now.waitingRevision}
        problems={problems}
      />
    </CasePage>
  );
}
