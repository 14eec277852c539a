import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { readArbejdsevne } from "~/case/arbejdsevne/read-arbejdsevne.server.ts";
import { readAftaler } from "~/case/fleksjob/read-aftaler.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { Database } from "../../../../db/client.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { type AftaleIssue, checkValues, issueOf, readValues, valuesOf } from "./kladde.schema.ts";
import { kladdeText } from "./kladde.text.ts";
import { KladdeForm } from "./kladde-form.tsx";
import { saveKladde } from "./save-kladde.server.ts";

const kind = "fleksjobaftale.write";
const readPage = async (db: Database) => {
  const [found, { vurderinger }, citizen] = await Promise.all([
    readAftaler(db),
    readArbejdsevne(db),
    readCitizenName(db),
  ]);
  const assessed = vurderinger.find(({ status }) => status === "offentliggjort") ?? null;
  return { ...found, assessed, citizen };
};
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const { aftaler, assessed, ...page } =
    context.get(readContext) ??
    (await openVisit(context, { kind, basis: { kind: "egenSag", sag } }, readPage));
  const draft = aftaler.find(({ status }) => status === "kladde");
  const before = aftaler.find(({ status }) => status !== "kladde");
  const values = valuesOf(draft, before, assessed?.skaanehensyn ?? []);
  return { sag, values, effective: assessed?.agreedCentihours ?? null, ...page };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const form = await request.formData();
  const typed = readValues(form);
  const values = { ...typed, id: typed.id ? idFrom(typed.id) : "" };
  const send = form.get("handling") === "send";
  const { draft, issues } = checkValues(values, send);
  const again = (wrong: readonly AftaleIssue[], status: number) =>
    data({ values, issues: wrong }, { status });
  if (issues.length > 0) return again(issues, 400);
  const done = await orRefusal(
    openVisit(context, { kind, basis: { kind: "egenSag", sag } }, async (db) => {
      // For an answer that commits; what was read in a visit that was undone is shown to nobody.
      context.set(readContext, await readPage(db));
      return { state: await saveKladde(db, sag, values, draft, send) };
    }),
    () => context.set(readContext, null),
  );
  if (done.state === "refused") return again([issueOf(done.refusal)], 400);
  if (done.state === "meanwhile") return again([issueOf("saved_meanwhile")], 409);
  throw redirect(`/sager/${sag}/fleksjobaftale?besked=${done.state}`, 303);
}

/** Where the agreement is written: saved as often as one likes, sent once. */
export default function FleksjobKladde({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(kladdeText);
  const format = useFormat();
  const { sag, effective, hensyn, citizen } = loaderData;
  const values = actionData?.values ?? loaderData.values;
  const issues = actionData?.issues ?? [];
  const problems = issues.map(({ field, code }) => ({
    field,
    message: code === "missing" ? text.missing({ field: text[field] }) : text.problem[code],
  }));
  return (
    <CasePage sagId={sag} title={text.title} of={citizen} problems={problems}>
      <p className="max-w-measure">{text.lead}</p>
      <div className="mt-4">
        {effective === null ? (
          <Notice tone="warning" title={text.notAssessed} />
        ) : (
          <Notice title={text.agreed({ hours: format.number(effective / 100) })} />
        )}
      </div>
      {issues.some(({ code }) => code === "meanwhile") ? (
        <p>
          <Link href={`/sager/${sag}/fleksjobaftale/kladde`}>{text.openNewest}</Link>
        </p>
      ) : null}
      <KladdeForm values={values} hensyn={hensyn} problems={problems} />
    </CasePage>
  );
}
