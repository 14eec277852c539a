import { eq } from "drizzle-orm";
import { data, redirect } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { Paragraphs } from "~/case/paragraphs.tsx";
import { answerHearing } from "~/case/partshoering/answer-hearing.server.ts";
import { readOwnHearing } from "~/case/partshoering/read-partshoering.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { WrittenInDanish } from "~/case/written-in-danish.tsx";
import { Done } from "~/components/done.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Term } from "~/components/term.tsx";
import { typedText } from "~/domain/typed-text.ts";
import { useText } from "~/i18n/use-text.ts";
import { partshoering } from "../../../../db/schema/index.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { Answer } from "./answer.tsx";
import { partshoeringText } from "./partshoering.text.ts";

const LONGEST = 10_000;

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const id = idFrom(params.id);
  const found = await ownVisit(context, "partshoering.read", async (db) => {
    const [header, hearing, now] = await Promise.all([
      readCaseHeader(db),
      readOwnHearing(db, id),
      readNow(db),
    ]);
    return { header, hearing, now };
  });
  const { hearing, ...rest } = found;
  if (!hearing) throw data(null, { status: 404 });
  return { ...rest, hearing, sent: url.searchParams.get("besked") === "sendt" };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = idFrom(params.id);
  const answer = typedText(String((await request.formData()).get("svar") ?? "")).trim();
  const problem = answer ? (answer.length > LONGEST ? "tooLong" : null) : "empty";
  if (problem) return data({ answer, problem } as const, { status: 400 });
  const done = await orRefusal(
    ownVisit(context, "partshoering.answer", (db) =>
      answerHearing(db, eq(partshoering.id, id), answer),
    ),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done !== true) return data({ answer, problem: "alreadyDecided" } as const, { status: 409 });
  throw redirect(`/partshoering/${id}?besked=sendt`, 303);
}

/** What the municipality intends, and room to say something to it before anything is decided. */
export default function Partshoering({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(partshoeringText);
  const { header, hearing, now, sent } = loaderData;
  const error = actionData && text.problem[actionData.problem];
  return (
    <CitizenShell title={text.heading} header={header} hasErrors={error !== undefined}>
      <ErrorSummary problems={error ? [{ field: "svar", message: error }] : []} />
      {sent && hearing.answeredAt && !actionData ? (
        <Done title={text.sent}>
          <p>{text.sentBody}</p>
        </Done>
      ) : null}
      <h1>{text.heading}</h1>
      <div className="mt-2 grid gap-8">
        <div className="stack">
          <p className="text-lg" lang="da">
            {text.about(hearing)}
          </p>
          <p>{text.lead(hearing)}</p>
          <Term name="partshoering" />
          <WrittenInDanish by="municipality" />
        </div>
        <section className="card stack max-w-measure">
          <h2>{text.intended}</h2>
          <Paragraphs text={hearing.intended} lang="da" />
        </section>
        <section className="stack">
          <h2>{text.facts}</h2>
          <Paragraphs text={hearing.facts} lang="da" />
        </section>
        <Answer hearing={hearing} now={now} typed={actionData?.answer} error={error} />
      </div>
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
