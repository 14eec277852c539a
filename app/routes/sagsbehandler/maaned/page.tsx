import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit, refused } from "~/.server/visits.ts";
import type { Month } from "~/case/money/read-months.server.ts";
import { isWholeMonth } from "~/case/money/use-period.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { toDateParts } from "~/components/date-parts.ts";
import { actorContext } from "~/context.ts";
import { toTyped } from "~/domain/money/typed.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { checkAgainst, periodIn, satserOf } from "./check-against.ts";
import { type MaanedIssue, type MaanedValues, noMaaned, readMaaned } from "./maaned.schema.ts";
import { maanedText } from "./maaned.text.ts";
import { MaanedForm } from "./maaned-form.tsx";
import { Preview } from "./preview.tsx";
import { type MaanedPage, readPage } from "./read-page.server.ts";
import { issueOf, registerMonth } from "./register-month.server.ts";

/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<MaanedPage | null>(null);

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const before = context.get(readContext);
  if (before) return { sag, ...before, values: noMaaned };
  if (!menuOf(context.get(actorContext).membership?.role).registersMonths) {
    throw refused("role_insufficient");
  }
  const page = await openVisit(
    context,
    { kind: "ydelsesmaaned.read", basis: { kind: "egenSag", sag } },
    readPage,
  );
  const part = Number(url.searchParams.get("del") ?? 1);
  const corrected = periodIn(page.months, `${url.searchParams.get("ret")}-01`, part);
  return { sag, ...page, values: corrected ? valuesOf(corrected) : noMaaned };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const form = await request.formData();
  const read = readMaaned(form);
  const { values } = read;
  const wrong = (issues: readonly MaanedIssue[]) =>
    data({ values, issues, entry: null }, { status: 400 });
  if (form.get("handling") === "ret") return data({ values, issues: [], entry: null });
  if (!read.ok) return wrong(read.issues);
  const { entry } = read;
  if (form.get("handling") === "gem") {
    const outcome = await orRefusal(
      openVisit(
        context,
        { kind: "ydelsesmaaned.register", basis: { kind: "egenSag", sag } },
        (db) => registerMonth(db, sag, entry),
      ),
    );
    if (outcome === true) throw redirect(`/sager/${sag}/penge?besked=registreret`, 303);
    const issue = outcome && issueOf(outcome.refusal);
    if (!issue) throw data(null, { status: 404 });
    return wrong([issue]);
  }
  const page = await openVisit(
    context,
    { kind: "ydelsesmaaned.read", basis: { kind: "egenSag", sag } },
    readPage,
  );
  context.set(readContext, page);
  const issues = checkAgainst(entry, page);
  return issues.length > 0 ? wrong(issues) : data({ values, issues: [], entry });
}

/** A month that is corrected, as it would be typed. */
function valuesOf({ current }: Month): MaanedValues {
  const wages = current.kind === "fleksloentilskud";
  return {
    maaned: current.month.slice(0, 7),
    ...(isWholeMonth(current)
      ? { fraDag: "", tilDag: "" }
      : { fraDag: dayIn(current.fromDay), tilDag: dayIn(current.toDay) }),
    del: String(current.part),
    slags: current.kind,
    timer: wages ? toTyped(Math.round(current.hours * 100)) : "",
    loen: wages ? toTyped(current.wage) : "",
    pension: wages ? toTyped(current.pension) : "",
    normalloen: current.normalloen === null ? "" : toTyped(current.normalloen),
    udbetales: toDateParts(current.paysOn),
    grund: "",
    version: String(current.version),
  };
}

const dayIn = (iso: string) => String(Number(iso.slice(8)));

/** The ydelse office says what was earned, sees the sum, and registers it. */
export default function Maaned({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(maanedText);
  const format = useFormat();
  const { sag, citizen, months, satser, today } = loaderData;
  const values = actionData?.values ?? loaderData.values;
  const problems = (actionData?.issues ?? []).map(({ field, code }) => {
    const words: { readonly [code: string]: string } = text.problem[field];
    return { field, message: words[code] ?? code };
  });
  const entry = actionData?.entry;
  const rates = entry ? satserOf(satser, entry.month) : undefined;
  const month = `${values.maaned}-01`;
  const corrects = periodIn(months, month, Number(values.del));
  const title =
    entry && rates
      ? text.previewTitle
      : values.version !== "0" && corrects
        ? text.correctTitle({ month: format.month(month) })
        : text.title;
  return (
    <CasePage sagId={sag} title={title} of={citizen} problems={problems}>
      {entry && rates ? (
        <Preview
          entry={entry}
          values={values}
          satser={rates}
          corrects={entry.version > 1 ? corrects : undefined}
        />
      ) : (
        <>
          {values.version === "0" ? null : <p>{text.correctLead}</p>}
          <MaanedForm values={values} problems={problems} today={today} />
        </>
      )}
    </CasePage>
  );
}
