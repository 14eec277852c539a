import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { readArbejdsevne } from "~/case/arbejdsevne/read-arbejdsevne.server.ts";
import { AnmodningView } from "~/case/faelles-anmodning/anmodning-view.tsx";
import { isOpen } from "~/case/faelles-anmodning/is-open.ts";
import { readAnmodninger } from "~/case/faelles-anmodning/read-anmodninger.server.ts";
import { answerAnmodning, beginAnmodning } from "~/case/faelles-anmodning/save-anmodning.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { Database } from "../../../../db/client.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { EndForm, YesForm } from "./anmodning-forms.tsx";
import { type AnmodningIssue, checkForm, noValues, readForm } from "./sag-ny-vurdering.schema.ts";
import { sagNyVurderingText } from "./sag-ny-vurdering.text.ts";

const kind = "faellesAnmodning.write";
const said = ["sendt", "ja", "slut"] as const;
const readPage = async (db: Database) => {
  const [anmodninger, { vurderinger }, citizen] = await Promise.all([
    readAnmodninger(db),
    readArbejdsevne(db),
    readCitizenName(db),
  ]);
  const isAssessed = vurderinger.some(({ status }) => status === "offentliggjort");
  return { anmodninger, isAssessed, citizen };
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
  const values = readForm(await request.formData());
  const { step, ord, grund } = values;
  const id = step === "send" ? "" : idFrom(values.id);
  const { partner, issues } = checkForm(values);
  const again = (wrong: readonly AnmodningIssue[], status: number) =>
    data({ values, issues: wrong }, { status });
  if (step === null || issues.length > 0) return again(issues, 400);
  const basis = { kind: "egenSag", sag } as const;
  const done = await orRefusal(
    openVisit(context, { kind, basis }, async (db) => {
      // For an answer that commits; what was read in a visit that was undone is shown to nobody.
      context.set(readContext, await readPage(db));
      if (step === "send") return beginAnmodning(db, sag, ord, partner);
      return answerAnmodning(
        db,
        id,
        step === "ja" ? { yes: true, partner } : { yes: false, words: grund },
      );
    }),
    () => context.set(readContext, null),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done !== true) return again([{ field: "hvem", code: "over" }], 409);
  const besked = step === "send" ? "sendt" : step;
  throw redirect(`/sager/${sag}/arbejdsevne/ny-vurdering?besked=${besked}`, 303);
}

/** Where the jobformidler says their own or the workplace's yes, and ends what is not wanted any more. */
export default function SagNyVurdering({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(sagNyVurderingText);
  const { sag, citizen, anmodninger, isAssessed, done } = loaderData;
  const current = anmodninger.find(isOpen);
  const earlier = anmodninger.filter((one) => one !== current);
  const values = actionData?.values ?? noValues;
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: text.problem[code],
  }));
  const form = { values, problems };
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
        {current ? (
          <section className="stack">
            <h2>{text.now}</h2>
            <AnmodningView anmodning={current} />
          </section>
        ) : isAssessed ? (
          <YesForm {...form} />
        ) : (
          <EmptyState title={text.none} body={text.noneBody} />
        )}
        {current && current.partnerYesAt === null ? <YesForm id={current.id} {...form} /> : null}
        {current ? <EndForm id={current.id} {...form} /> : null}
        {earlier.length > 0 ? (
          <section className="stack">
            <h2>{text.earlier}</h2>
            {earlier.map((one) => (
              <AnmodningView key={one.id} anmodning={one} />
            ))}
          </section>
        ) : null}
        <p>
          <Link href={`/sager/${sag}/arbejdsevne`}>{text.back}</Link>
        </p>
      </div>
    </CasePage>
  );
}
