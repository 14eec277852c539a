import { data, redirect } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { Minutes } from "~/case/moede/minutes.tsx";
import { readMoeder } from "~/case/moede/read-moeder.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { WrittenInDanish } from "~/case/written-in-danish.tsx";
import { Button, ButtonRow } from "~/components/button.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { referatPageText } from "./referat-page.text.ts";
import { readRemark } from "./remark.schema.ts";
import { remarkMinutes } from "./remark-minutes.server.ts";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const id = idFrom(params.moede);
  const { header, moeder } = await ownVisit(context, "moede.read", async (db) => {
    const [header, moeder] = await Promise.all([readCaseHeader(db), readMoeder(db)]);
    return { header, moeder };
  });
  const moede = moeder.find((one) => one.id === id);
  if (!moede) throw data(null, { status: 404 });
  return { header, moede, saved: url.searchParams.get("besked") === "gemt" };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = idFrom(params.moede);
  const { values, issue } = readRemark(await request.formData());
  const referat = idFrom(values.referat);
  if (issue) return data({ values, issue }, { status: 400 });
  const done = await orRefusal(
    ownVisit(context, "referat.remark", (db) => remarkMinutes(db, { ...values, referat })),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done !== true) return data({ values, issue: "over" as const }, { status: 409 });
  throw redirect(`/moede/${id}/referat?besked=gemt`, 303);
}

/** The minutes as they were given, and room for the citizen's own words beside them. */
export default function ReferatPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(referatPageText);
  const format = useFormat();
  const { header, moede, saved } = loaderData;
  const [newest] = moede.referater;
  const wrong = actionData ? text.problem[actionData.issue] : undefined;
  const problems = wrong ? [{ field: "bemaerkning", message: wrong }] : [];
  return (
    <CitizenShell title={text.title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      {saved && !actionData ? <Done title={text.saved} /> : null}
      <h1>{text.title}</h1>
      <p className="text-lg" lang="da">
        {text.of({ title: moede.title, when: format.dateTime(moede.startsAt) })}
      </p>
      <div className="mt-6 grid gap-8">
        {newest ? (
          <>
            <WrittenInDanish by="municipality" />
            <Minutes referater={moede.referater} own />
            {newest.bemaerkning && !actionData ? null : (
              <section className="card">
                <h2>{text.remarkTitle}</h2>
                <p className="mt-2 max-w-measure">{text.remarkLead}</p>
                <form method="post">
                  <input type="hidden" name="referat" value={newest.id} />
                  <TextArea
                    name="bemaerkning"
                    label={text.remark}
                    hint={text.remarkHint}
                    defaultValue={actionData?.values.bemaerkning ?? ""}
                    error={wrong}
                  />
                  <ButtonRow>
                    <Button>{text.save}</Button>
                  </ButtonRow>
                </form>
              </section>
            )}
          </>
        ) : (
          <EmptyState title={text.none} body={text.noneBody} />
        )}
        <p>
          <Link href={`/moede?moede=${moede.id}`}>{text.back}</Link>
        </p>
      </div>
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
