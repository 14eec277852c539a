import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readProgression } from "~/case/progression/read-progression.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Done } from "~/components/done.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { Database } from "../../../../db/client.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { changeTrin, planTrin } from "./save-trin.server.ts";
import { checkValues, issueOf, readValues, type TrinIssue, valuesOf } from "./trin.schema.ts";
import { trinText } from "./trin.text.ts";
import { TrinForm } from "./trin-form.tsx";
import { TrinList } from "./trin-list.tsx";

const kind = "progression.plan";
const readPage = async (db: Database) => {
  const [trin, citizen] = await Promise.all([readProgression(db), readCitizenName(db)]);
  return { trin, citizen };
};
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const page =
    context.get(readContext) ??
    (await openVisit(context, { kind, basis: { kind: "egenSag", sag } }, readPage));
  const chosen = page.trin.find(({ id }) => id === url.searchParams.get("ret"));
  const slags = url.searchParams.get("slags") === "pause" ? "pause" : "trin";
  const done = url.searchParams.get("besked") === "gemt";
  return { sag, done, values: valuesOf(slags, chosen), ...page };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const form = await request.formData();
  const typed = readValues(form);
  const values = { ...typed, id: typed.id ? idFrom(typed.id) : "" };
  const callOff = form.get("handling") === "aflys" && values.id !== "";
  const { planned, issues } = checkValues(values, values.id === "");
  const again = (wrong: readonly TrinIssue[], status: number) =>
    data({ values, issues: wrong }, { status });
  if (!callOff && !planned) return again(issues, 400);
  const done = await orRefusal(
    openVisit(context, { kind, basis: { kind: "egenSag", sag } }, async (db) => {
      // For an answer that commits; what was read in a visit that was undone is shown to nobody.
      context.set(readContext, await readPage(db));
      if (values.id) return { state: await changeTrin(db, values, callOff ? null : planned) };
      if (planned) await planTrin(db, sag, values.slags, planned);
      return { state: "saved" as const };
    }),
    () => context.set(readContext, null),
  );
  if (done.state === "refused") return again([issueOf(done.refusal)], 400);
  if (done.state === "meanwhile") return again([issueOf("saved_meanwhile")], 409);
  throw redirect(`/sager/${sag}/arbejdsevne/progression?besked=gemt`, 303);
}

/** Where steps and pauses are planned, moved and called off, one at a time. */
export default function Progression({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(trinText);
  const { sag, citizen, trin, done } = loaderData;
  const values = actionData?.values ?? loaderData.values;
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: text.problem[code],
  }));
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      problems={problems}
      done={done && !actionData ? <Done title={text.done} /> : null}
    >
      <div className="grid gap-6">
        <p className="max-w-measure">{text.lead}</p>
        <TrinList trin={trin} />
        <TrinForm key={`${values.id}${values.slags}`} values={values} problems={problems} />
      </div>
    </CasePage>
  );
}
