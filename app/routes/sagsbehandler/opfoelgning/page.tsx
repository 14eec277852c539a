import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { OpfoelgningView } from "~/case/opfoelgning/opfoelgning-view.tsx";
import { readOpfoelgninger } from "~/case/opfoelgning/read-opfoelgninger.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Done } from "~/components/done.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { Database } from "../../../../db/client.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { checkValues, type HeldIssue, issueOf, noValues, readValues } from "./held.schema.ts";
import { heldText } from "./held.text.ts";
import { HeldForm } from "./held-form.tsx";
import { registerHeld, strikeHeld } from "./register-held.server.ts";
import { StrikeList } from "./strike-list.tsx";

const kind = "opfoelgning.register";
const said = ["gemt", "slettet"] as const;
const readPage = async (db: Database) => {
  const [found, citizen] = await Promise.all([readOpfoelgninger(db), readCitizenName(db)]);
  return { found, citizen };
};
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const basis = { kind: "egenSag", sag } as const;
  const page = context.get(readContext) ?? (await openVisit(context, { kind, basis }, readPage));
  const done = said.find((code) => code === url.searchParams.get("besked")) ?? null;
  return { sag, done, ...page };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const form = await request.formData();
  const strike = form.get("handling") === "fejl";
  const id = strike ? idFrom(String(form.get("samtale") ?? "")) : "";
  const values = strike ? noValues : readValues(form);
  const { held, issues } = strike ? { held: null, issues: [] } : checkValues(values);
  const again = (wrong: readonly HeldIssue[], status: number) =>
    data({ values, issues: wrong }, { status });
  if (issues.length > 0) return again(issues, 400);
  const basis = { kind: "egenSag", sag } as const;
  const done = await orRefusal(
    openVisit(context, { kind, basis }, async (db) => {
      // For an answer that commits; what was read in a visit that was undone is shown to nobody.
      context.set(readContext, await readPage(db));
      return held ? registerHeld(db, sag, held) : strikeHeld(db, id);
    }),
    () => context.set(readContext, null),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done !== true) return again([issueOf(done.refusal)], strike ? 409 : 400);
  const besked = strike ? "slettet" : "gemt";
  throw redirect(`/sager/${sag}/arbejdsevne/opfoelgning?besked=${besked}`, 303);
}

/** Where talks about the job are written down once they were held, and what they count. */
export default function SagOpfoelgning({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(heldText);
  const { sag, citizen, found, done } = loaderData;
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
      done={done && !actionData ? <Done title={text.done[done]} /> : null}
    >
      <div className="grid gap-6">
        <p className="max-w-measure">{text.lead}</p>
        <OpfoelgningView found={found} />
        <HeldForm values={actionData?.values ?? noValues} problems={problems} />
        <StrikeList talks={found.talks} />
        <p>
          <Link href={`/sager/${sag}/arbejdsevne`}>{text.back}</Link>
        </p>
      </div>
    </CasePage>
  );
}
