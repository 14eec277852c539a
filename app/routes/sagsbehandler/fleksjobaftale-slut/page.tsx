import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { readAftaler } from "~/case/fleksjob/read-aftaler.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { readRevision } from "~/case/read-revision.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { DateField } from "~/components/date-field.tsx";
import { toDateParts } from "~/components/date-parts.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { Database } from "../../../../db/client.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { checkValues, type EndIssue, issueOf, noValues, readValues } from "./end.schema.ts";
import { endText } from "./end.text.ts";
import { correctEnd, endAftale } from "./end-aftale.server.ts";

const kind = "fleksjobaftale.write";
/** The job that goes on, or the one that has ended whose end is to be corrected. */
const readPage = async (db: Database, corrected: string | null) => {
  const [{ aftaler }, citizen] = await Promise.all([readAftaler(db), readCitizenName(db)]);
  const aftale = aftaler.find(({ id, status }) =>
    corrected ? id === corrected && status === "ophoert" : status === "aktiv",
  );
  return { aftale: aftale ?? null, citizen };
};
const correctedIn = (url: URL) => {
  const id = url.searchParams.get("ret");
  return id === null ? null : idFrom(id);
};
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const basis = { kind: "egenSag", sag } as const;
  const page =
    context.get(readContext) ??
    (await openVisit(context, { kind, basis }, (db) => readPage(db, correctedIn(url))));
  return { sag, ...page };
}

export async function action({ params, url, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const form = await request.formData();
  const id = idFrom(String(form.get("aftale") ?? ""));
  const corrected = correctedIn(url);
  const values = readValues(form);
  const { end, issues } = checkValues(values);
  const again = (wrong: readonly EndIssue[], status: number) =>
    data({ values, issues: wrong }, { status });
  if (!end) return again(issues, 400);
  const basis = { kind: "egenSag", sag } as const;
  const done = await orRefusal(
    openVisit(context, { kind, basis }, async (db) => {
      // For an answer that commits; what was read in a visit that was undone is shown to nobody.
      context.set(readContext, await readPage(db, corrected));
      return corrected
        ? correctEnd(db, id, readRevision(form.get("revision")), end)
        : endAftale(db, id, end);
    }),
    () => context.set(readContext, null),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done !== true) {
    const issue = issueOf(done.refusal, corrected !== null);
    return again([issue], issue.code === "over" || issue.code === "meanwhile" ? 409 : 400);
  }
  throw redirect(`/sager/${sag}/fleksjobaftale?besked=${corrected ? "rettet" : "slut"}`, 303);
}

/** Where the last day of a job is written, and why; and both corrected. */
export default function FleksjobSlut({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(endText);
  const { sag, citizen, aftale } = loaderData;
  const ended = aftale?.endedOn
    ? { dag: toDateParts(aftale.endedOn), grund: aftale.endedWords ?? "" }
    : null;
  const values = actionData?.values ?? ended ?? noValues;
  const said = ended ? { ...text, ...text.correct } : text;
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: text.problem[code],
  }));
  const of = <N extends "dag" | "grund">(name: N) => ({
    name,
    label: text[name],
    error: problems.find(({ field }) => field === name)?.message,
  });
  return (
    <CasePage sagId={sag} title={said.title} of={citizen} problems={problems}>
      <div className="grid gap-6">
        {aftale ? (
          <>
            <p className="max-w-measure">{said.lead}</p>
            {ended ? null : (
              <p className="max-w-measure">
                {text.change}{" "}
                <Link href={`/sager/${sag}/fleksjobaftale/kladde`}>{text.writeNew}</Link>
              </p>
            )}
            <form method="post" className="card">
              <h2>{aftale.employer}</h2>
              <input type="hidden" name="aftale" value={aftale.id} />
              {ended ? <input type="hidden" name="revision" value={aftale.revision} /> : null}
              <DateField {...of("dag")} defaultValue={values.dag} />
              <TextArea
                {...of("grund")}
                hint={text.grundHint}
                defaultValue={values.grund}
                rows={3}
                maxLength={2000}
              />
              <ButtonRow>
                <Button kind={ended ? "primary" : "danger"}>{said.save}</Button>
              </ButtonRow>
            </form>
          </>
        ) : (
          <EmptyState title={text.none} body={text.noneBody} />
        )}
        <p>
          <Link href={`/sager/${sag}/fleksjobaftale`}>{text.back}</Link>
        </p>
      </div>
    </CasePage>
  );
}
