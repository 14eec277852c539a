import { data, redirect } from "react-router";
import { draftSaved } from "~/.server/draft-saved.ts";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { Done } from "~/components/done.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { AnnouncedMeanwhile, refusedContext } from "./announced-meanwhile.tsx";
import {
  checkDraft,
  type DraftIssue,
  type Handling,
  readDraftForm,
  wordFields,
} from "./draft.schema.ts";
import { draftText } from "./draft.text.ts";
import { DraftForm } from "./draft-form.tsx";
import { DraftState } from "./draft-state.tsx";
import { type Draft, readDraft } from "./read-draft.server.ts";
import { saveDraft } from "./save-draft.server.ts";
import { useDraftProblems } from "./use-draft-problems.ts";

const beskeder = {
  gemt: "justSaved",
  truffet: "justMade",
  sendt: "justSent",
  svar: "justRecorded",
} as const;
type Besked = keyof typeof beskeder;
const beskedAfter: Record<Exclude<Handling, "meddel">, Besked> = { gem: "gemt", traf: "truffet" };

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const id = idFrom(params.afgoerelse);
  const [draft, citizen, now] = await openVisit(
    context,
    { kind: "afgoerelse.write", basis: { kind: "egenSag", sag } },
    (db) => Promise.all([readDraft(db, id), readCitizenName(db), readNow(db)]),
  );
  // Announced meanwhile, it is read like any other.
  if (!draft && !context.get(refusedContext)) throw redirect(`/sager/${sag}/afgoerelser/${id}`);
  const asked = url.searchParams.get("besked") ?? "";
  const besked = Object.hasOwn(beskeder, asked) ? beskeder[asked as Besked] : null;
  return { sag, id, draft, citizen, besked, now };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const id = idFrom(params.afgoerelse);
  const values = readDraftForm(await request.formData());
  const again = (issues: DraftIssue[], status: number, refusal: string | null = null) =>
    data({ values, issues, refusal }, { status });
  const issues = checkDraft(values);
  if (issues.length > 0) return again(issues, 400);
  const saved = await orRefusal(
    openVisit(context, { kind: "afgoerelse.write", basis: { kind: "egenSag", sag } }, (db) =>
      saveDraft(db, id, values),
    ),
  );
  if (saved === null) throw data(null, { status: 404 });
  if ("refusal" in saved) {
    context.set(refusedContext, true);
    if (saved.refusal !== "not_heard") return again([], 409, saved.refusal);
    return again([{ field: "udenPartshoering", code: "notHeard" }], 400);
  }
  const { handling } = values;
  if (handling === "meddel") throw redirect(`/sager/${sag}/afgoerelser/${id}?besked=meddelt`, 303);
  const here = `/sager/${sag}/afgoerelser/${id}/kladde?besked=${beskedAfter[handling]}`;
  if (handling === "traf" || !saved.at) throw redirect(here, 303);
  return draftSaved(context, here, {
    at: saved.at,
    fields: { revision: String(saved.revision) },
  });
}

/** Where a decision is written, heard about, made and announced. */
export default function Kladde({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(draftText);
  const { draft, ...rest } = loaderData;
  if (!draft) {
    const { values } = actionData ?? {};
    const typed = (["titel", ...wordFields] as const).map((field) => ({
      label: text.field[field],
      words: values?.[field] ?? "",
    }));
    return <AnnouncedMeanwhile {...rest} typed={typed} />;
  }
  return <Writing loaded={{ ...rest, draft }} actionData={actionData} />;
}

function Writing({
  loaded,
  actionData,
}: {
  readonly loaded: Route.ComponentProps["loaderData"] & { readonly draft: Draft };
  readonly actionData: Route.ComponentProps["actionData"];
}) {
  const text = useText(draftText);
  const { sag, draft, citizen, besked, now } = loaded;
  const { problems, conflict } = useDraftProblems(draft, actionData);
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      problems={problems}
      done={besked && !actionData ? <Done title={text[besked]} /> : null}
    >
      <DraftState sagId={sag} draft={draft} now={now} />
      <DraftForm draft={draft} typed={actionData?.values} problems={problems} conflict={conflict} />
    </CasePage>
  );
}
