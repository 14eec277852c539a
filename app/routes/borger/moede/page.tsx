import { data, redirect } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { MoedeView, Prepared } from "~/case/moede/moede-view.tsx";
import { isAhead, readMoeder } from "~/case/moede/read-moeder.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { WrittenInDanish } from "~/case/written-in-danish.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { Term } from "~/components/term.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { NoCase } from "../no-case.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { moedePageText } from "./moede-page.text.ts";
import { OtherMeetings } from "./other-meetings.tsx";
import { type PrepareIssue, readPreparation } from "./prepare.schema.ts";
import { PrepareForm } from "./prepare-form.tsx";
import { prepareMeeting } from "./prepare-meeting.server.ts";

/** The meeting asked for; else the next one, or the last there was. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const { header, moeder, now } = await ownVisit(context, "moede.read", async (db) => {
    const [header, moeder, now] = await Promise.all([
      readCaseHeader(db),
      readMoeder(db),
      readNow(db),
    ]);
    return { header, moeder, now };
  });
  const asked = url.searchParams.get("moede");
  const shown =
    moeder.find(({ id }) => id === asked) ??
    moeder.find((one) => isAhead(one, now)) ??
    moeder.at(-1) ??
    null;
  return {
    ...{ header, shown, now, ahead: shown !== null && isAhead(shown, now) },
    others: moeder.filter(({ id }) => id !== shown?.id),
    saved: url.searchParams.get("besked") === "gemt",
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { values, issues } = readPreparation(await request.formData());
  const id = idFrom(values.moede);
  const again = (wrong: PrepareIssue[], status: number) =>
    data({ values, issues: wrong }, { status });
  if (issues.length > 0) return again(issues, 400);
  const done = await orRefusal(
    ownVisit(context, "moede.prepare", (db) => prepareMeeting(db, id, values)),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done !== true) return again([{ field: "spoergsmaal", code: "over" }], 409);
  throw redirect(`/moede?moede=${id}&besked=gemt`, 303);
}

/** When and where, who is there and what they do, and room for the citizen's own. */
export default function MoedePage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(moedePageText);
  const format = useFormat();
  const { header, shown, others, ahead, now, saved } = loaderData;
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: text.problem[code],
  }));
  return (
    <CitizenShell title={text.title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      {saved && !actionData ? (
        <Done title={text.saved}>{ahead ? <p>{text.savedBody}</p> : null}</Done>
      ) : null}
      {shown ? (
        <>
          <h1 lang="da">{shown.title}</h1>
          <div className="mt-2 grid gap-8">
            <div className="stack">
              {ahead ? (
                <p className="text-lg">
                  {text.away({ when: format.relativeDays(shown.startsAt, now) })}
                </p>
              ) : null}
              <WrittenInDanish by="municipality" />
            </div>
            <MoedeView moede={shown}>
              {ahead ? (
                <>
                  <PrepareForm moede={shown} typed={actionData?.values} problems={problems} />
                  <Term name="bisidder" />
                  <p className="max-w-measure">{text.cannotCome}</p>
                </>
              ) : (
                <Prepared moede={shown} />
              )}
            </MoedeView>
            {shown.referater.length > 0 ? (
              <p>
                <Link href={`/moede/${shown.id}/referat`}>{text.minutes}</Link>
              </p>
            ) : null}
            <p>
              <Link href={`/moede/${shown.id}/papirer`}>{text.papers}</Link>
            </p>
            <OtherMeetings moeder={others} />
          </div>
        </>
      ) : (
        <>
          <h1 className="mb-6">{text.title}</h1>
          {header ? <EmptyState title={text.none} body={text.noneBody} /> : <NoCase />}
        </>
      )}
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
