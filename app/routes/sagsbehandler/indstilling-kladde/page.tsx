import { createContext, data, redirect } from "react-router";
import { draftSaved } from "~/.server/draft-saved.ts";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { readIndstillinger } from "~/case/indstilling/read-indstillinger.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { Paragraphs } from "~/case/paragraphs.tsx";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { Database } from "../../../../db/client.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { type DraftIssue, feltField, readDraftForm } from "./draft.schema.ts";
import { indstillingDraftText } from "./draft.text.ts";
import { DraftForm } from "./draft-form.tsx";
import { saveDraft } from "./save-draft.server.ts";

const kind = "indstilling.write";
const readPage = async (db: Database) => {
  const [found, citizen] = await Promise.all([readIndstillinger(db), readCitizenName(db)]);
  return { ...found, citizen };
};
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const { indstillinger, ...page } =
    context.get(readContext) ??
    (await openVisit(context, { kind, basis: { kind: "egenSag", sag } }, readPage));
  const draft = indstillinger.find(({ status }) => status === "kladde") ?? null;
  const last = indstillinger.find(({ status }) => status !== "kladde");
  return { sag, draft, words: last?.status === "genforelagt" ? last.svarOrd : null, ...page };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const form = await request.formData();
  const typed = readDraftForm(form);
  const values = { ...typed, id: typed.id ? idFrom(typed.id) : "" };
  const again = (issues: readonly DraftIssue[], status: number) =>
    data({ values, issues }, { status });
  const done = await orRefusal(
    openVisit(context, { kind, basis: { kind: "egenSag", sag } }, async (db) => {
      const saved = await saveDraft(db, sag, values, form.get("handling") === "giv");
      context.set(readContext, await readPage(db));
      return saved;
    }),
    () => context.set(readContext, null),
  );
  if (done.state === "gone") throw data(null, { status: 404 });
  if (done.state === "wrong") return again(done.issues, 400);
  const there = `/sager/${sag}/indstilling?besked=${done.state}`;
  if (done.state === "afgivet") throw redirect(there, 303);
  if (done.state === "gemt") {
    const fields = { id: done.id, revision: String(done.revision) };
    return draftSaved(context, there, { at: done.at, fields });
  }
  return again([{ field: "megetBegraenset", code: "meanwhile" }], 409);
}

/** Where an indstilling is written: saved as often as one likes, given once. */
export default function IndstillingDraft({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(indstillingDraftText);
  const { lang } = usePage();
  const { sag, draft, words, felter, forum, citizen } = loaderData;
  const values = actionData?.values ?? {
    ...{ felter: draft?.felter ?? {}, megetBegraenset: draft?.megetBegraenset ?? false },
    ...{ id: draft?.id ?? "", revision: String(draft?.revision ?? 0) },
  };
  const issues = actionData?.issues ?? [];
  const labelOf = (field: string) =>
    felter.find(({ code }) => feltField(code) === field)?.label[lang] ?? "";
  const problems = issues.map(({ field, code }) => ({
    field,
    message: code === "missing" ? text.missing({ field: labelOf(field) }) : text[code],
  }));
  const meanwhile = issues.some(({ code }) => code === "meanwhile");
  const hints = felter.filter(
    ({ code, requirement }) => requirement === "recommended" && !values.felter[code],
  );
  const [unverified] = felter.filter(({ verified }) => !verified);
  return (
    <CasePage sagId={sag} title={text.title} of={citizen} problems={problems}>
      <div className="grid gap-6">
        <p className="max-w-measure">{text.lead({ forum: forum?.[lang] ?? "" })}</p>
        {unverified ? <p>{text.unverified({ source: unverified.source })}</p> : null}
        {words ? (
          <Notice title={text.disagreed}>
            <Paragraphs text={words} />
          </Notice>
        ) : null}
        {meanwhile ? (
          <p>
            <Link href={`/sager/${sag}/indstilling/kladde`}>{text.openNewest}</Link>
          </p>
        ) : null}
        {draft && hints.length > 0 ? (
          <Notice title={text.hintTitle}>
            <p>{hints.map(({ label }) => label[lang]).join(", ")}</p>
          </Notice>
        ) : null}
        <DraftForm values={values} felter={felter} problems={problems} />
      </div>
    </CasePage>
  );
}
