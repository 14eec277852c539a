import { createContext, data, redirect } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { AftaleView } from "~/case/fleksjob/aftale-view.tsx";
import { OutdatedNotice } from "~/case/fleksjob/outdated-notice.tsx";
import { readAftaler } from "~/case/fleksjob/read-aftaler.server.ts";
import { readOutdated } from "~/case/fleksjob/read-outdated.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { WrittenInDanish } from "~/case/written-in-danish.tsx";
import { Details } from "~/components/details.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Term } from "~/components/term.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { Database } from "../../../../db/client.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { NoCase } from "../no-case.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { readAnswerForm } from "./answer.schema.ts";
import { answerAftale, previewShown } from "./answer-aftale.server.ts";
import { Answering, type Step } from "./answering.tsx";
import { fleksjobaftalePageText } from "./fleksjobaftale-page.text.ts";

const said = ["ja", "nej"] as const;
const readPage = async (db: Database) => {
  const [header, found, outdated] = await Promise.all([
    readCaseHeader(db),
    readAftaler(db),
    readOutdated(db),
  ]);
  return { header, outdated, ...found };
};
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);

export async function loader({ context, url }: Route.LoaderArgs) {
  const page =
    context.get(readContext) ?? (await ownVisit(context, "fleksjobaftale.read", readPage));
  return { ...page, done: said.find((one) => one === url.searchParams.get("besked")) ?? null };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { id: typedId, step, choice, words } = readAnswerForm(await request.formData());
  const id = idFrom(typedId);
  if (step === null) return data({ step: null, problem: "handling" as const }, { status: 400 });
  if (step === "se" || step === "nej") {
    const found = await ownVisit(context, "fleksjobaftale.read", async (db) => {
      context.set(readContext, await readPage(db));
      return previewShown(db, id, choice);
    });
    if (!found) throw data(null, { status: 404 });
    const known = choice.filter((code) => found.skaanehensyn.includes(code));
    const next: Step = step === "nej" ? { at: "nej" } : { at: "se", ...found, choice: known };
    return { step: next, problem: null };
  }
  const answer = step === "ja" ? { yes: true as const, choice } : { yes: false as const, words };
  const done = await orRefusal(
    ownVisit(context, "fleksjobaftale.answer", async (db) => {
      context.set(readContext, await readPage(db));
      return answerAftale(db, id, answer);
    }),
    () => context.set(readContext, null),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done !== true) return data({ step: null, problem: "over" as const }, { status: 409 });
  throw redirect(`/fleksjobaftale?besked=${answer.yes ? "ja" : "nej"}`, 303);
}

/** The agreement about the job, what the workplace may see of it, and the citizen's yes or no. */
export default function FleksjobaftalePage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(fleksjobaftalePageText);
  const { header, outdated, aftaler, hensyn, done } = loaderData;
  const [newest, ...older] = aftaler;
  const problem = actionData?.problem ?? null;
  const problems = problem ? [{ field: "vis", message: text.problem[problem] }] : [];
  return (
    <CitizenShell title={text.title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      {done && !actionData ? <Done title={text.done[done]} /> : null}
      <h1 className="mb-4">{text.title}</h1>
      {newest ? (
        <div className="grid gap-6">
          {actionData ? null : <OutdatedNotice outdated={outdated} own />}
          <Answering aftale={newest} hensyn={hensyn} step={actionData?.step ?? null}>
            <div className="grid gap-4">
              <Term name="fleksjobaftale" />
              <WrittenInDanish by="municipality" />
              <h2>{text.version({ number: newest.version })}</h2>
              <AftaleView aftale={newest} hensyn={hensyn} own />
              <Term name="effektiveTimer" />
              <Term name="skaanehensyn" />
            </div>
          </Answering>
          {older.length > 0 && !actionData ? (
            <section className="stack">
              <h2>{text.older}</h2>
              {older.map((one) => (
                <Details key={one.id} summary={text.version({ number: one.version })}>
                  <AftaleView aftale={one} hensyn={hensyn} own />
                </Details>
              ))}
            </section>
          ) : null}
        </div>
      ) : header ? (
        <EmptyState title={text.none} body={text.noneBody} />
      ) : (
        <NoCase />
      )}
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
