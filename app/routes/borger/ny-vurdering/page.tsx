import { createContext, data, redirect } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { readArbejdsevne } from "~/case/arbejdsevne/read-arbejdsevne.server.ts";
import { AnmodningView } from "~/case/faelles-anmodning/anmodning-view.tsx";
import { isOpen } from "~/case/faelles-anmodning/is-open.ts";
import { readAnmodninger } from "~/case/faelles-anmodning/read-anmodninger.server.ts";
import { answerAnmodning, beginAnmodning } from "~/case/faelles-anmodning/save-anmodning.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { Term } from "~/components/term.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { Database } from "../../../../db/client.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { NoCase } from "../no-case.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { Answering } from "./answering.tsx";
import { checkWords, readForm } from "./ny-vurdering.schema.ts";
import { nyVurderingText } from "./ny-vurdering.text.ts";

const kind = "faellesAnmodning.write";
const said = ["sendt", "ja", "slut"] as const;
const readPage = async (db: Database) => {
  const [header, anmodninger, { vurderinger }] = await Promise.all([
    readCaseHeader(db),
    readAnmodninger(db),
    readArbejdsevne(db),
  ]);
  return { header, anmodninger, isAssessed: vurderinger.length > 0 };
};
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);

export async function loader({ context, url }: Route.LoaderArgs) {
  const page = context.get(readContext) ?? (await ownVisit(context, kind, readPage));
  return { ...page, done: said.find((one) => one === url.searchParams.get("besked")) ?? null };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { id: typedId, step, words } = readForm(await request.formData());
  const id = step === "send" ? "" : idFrom(typedId);
  const again = (problem: "missing" | "tooLong" | "over" | "handling" | null, status: number) =>
    data({ step, words, problem }, { status });
  if (step === null) return again("handling", 400);
  const wrong = step === "send" || step === "slut" ? checkWords(words, step) : null;
  if (wrong) return again(wrong, 400);
  const done = await orRefusal(
    ownVisit(context, kind, async (db) => {
      // For an answer that commits; what was read in a visit that was undone is shown to nobody.
      const page = await readPage(db);
      context.set(readContext, page);
      if (step === "send") {
        return page.header !== null && beginAnmodning(db, page.header.sagId, words, null);
      }
      if (step === "nej") return page.anmodninger.some((one) => one.id === id);
      return answerAnmodning(
        db,
        id,
        step === "ja" ? { yes: true, partner: null } : { yes: false, words },
      );
    }),
    () => context.set(readContext, null),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done !== true) return again("over", 409);
  if (step === "nej") return again(null, 200);
  const besked = step === "send" ? "sendt" : step;
  throw redirect(`/arbejdsevne/ny-vurdering?besked=${besked}`, 303);
}

/** A new assessment that the citizen asks for together with the workplace or the jobformidler. */
export default function NyVurdering({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(nyVurderingText);
  const { header, anmodninger, isAssessed, done } = loaderData;
  const current = anmodninger.find(isOpen);
  const earlier = anmodninger.filter((one) => one !== current);
  const problem = actionData?.problem ?? null;
  const problems = problem ? [{ field: "ord", message: text.problem[problem] }] : [];
  return (
    <CitizenShell title={text.title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      {done && !actionData ? <Done title={text.done[done]} /> : null}
      <h1 className="mb-4">{text.title}</h1>
      {header ? (
        <div className="grid gap-6">
          {current || isAssessed ? (
            <Answering
              current={current}
              ending={actionData?.step === "nej" || actionData?.step === "slut"}
              words={actionData?.words ?? ""}
              error={problems[0]?.message}
            />
          ) : (
            <EmptyState title={text.none} body={text.noneBody} />
          )}
          <Term name="faellesAnmodning" />
          {earlier.length > 0 ? (
            <section className="stack">
              <h2>{text.earlier}</h2>
              {earlier.map((one) => (
                <AnmodningView key={one.id} anmodning={one} own />
              ))}
            </section>
          ) : null}
          <p>
            <Link href="/arbejdsevne">{text.back}</Link>
          </p>
          <Questions header={header} />
        </div>
      ) : (
        <NoCase />
      )}
    </CitizenShell>
  );
}
