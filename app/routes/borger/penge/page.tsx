import { data } from "react-router";
import { ownVisit } from "~/.server/visits.ts";
import { Adjustment } from "~/case/money/adjustment.tsx";
import { MonthsChart } from "~/case/money/months-chart.tsx";
import { ButtonLink } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { Questions } from "../contact-line.tsx";
import { NoCase } from "../no-case.tsx";
import type { Route } from "./+types/page";
import { EarlierMonths, LatestMonth } from "./month-cards.tsx";
import { checkMoreHours, type Problem, typedIn } from "./more-hours.schema.ts";
import { MoreHoursCard } from "./more-hours.tsx";
import { pengeText } from "./penge.text.ts";
import { proposeMore } from "./propose.ts";
import { readMoney } from "./read-money.server.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const found = await ownVisit(context, "ydelsesmaaned.read", async (db) => {
    const [header, money] = await Promise.all([readCaseHeader(db), readMoney(db)]);
    return { header, ...money };
  });
  const asked = typedIn(url.searchParams);
  const typed = asked ?? proposeMore(found.months);
  const checked = checkMoreHours(typed);
  // Nobody asked anything yet: then there is nothing wrong either.
  const problems = asked && !checked.ok ? checked.problems : [];
  return data(
    { ...found, typed, asked: checked.ok ? checked.asked : null, problems },
    { status: problems.length > 0 ? 400 : 200 },
  );
}

/** What do I get, when and why? Then what was, and what more hours would give. */
export default function Penge({ loaderData }: Route.ComponentProps) {
  const text = useText(pengeText);
  const { header, months, today, satser, typed, asked } = loaderData;
  const problems = loaderData.problems.map((one) => ({
    field: one.field,
    message: saidOf(text.problem, one),
  }));
  const [latest, ...before] = months;
  const corrected = before.filter(({ current }) => current.version > 1 && current.paysOn >= today);
  return (
    <CitizenShell title={text.title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <h1 className="mb-4">{text.title}</h1>
      {header ? (
        <>
          <div className="grid gap-6 lg:grid-cols-[3fr_2fr] lg:items-start">
            <div className="grid gap-6">
              {latest ? (
                <LatestMonth month={latest} today={today} />
              ) : (
                <EmptyState title={text.none} body={text.noneBody} />
              )}
              {corrected.map((month) => (
                <Adjustment key={month.current.id} of={month} />
              ))}
            </div>
            <Card title={text.absence}>
              <p>{text.absenceBody}</p>
              <ButtonLink href="/fravaer" kind="secondary">
                {text.toAbsence}
              </ButtonLink>
            </Card>
          </div>
          <div className="mt-6 grid gap-6">
            <MoreHoursCard typed={typed} asked={asked} problems={problems} satser={satser} />
            {months.length > 1 ? (
              <div className="card">
                <MonthsChart months={months} />
              </div>
            ) : null}
            <EarlierMonths months={before} />
          </div>
          <Questions header={header} />
        </>
      ) : (
        <NoCase />
      )}
    </CitizenShell>
  );
}

/** Which words a field has for a problem: not every problem can happen to every field. */
function saidOf(
  words: { readonly [field in Problem["field"]]: { readonly [code: string]: string } },
  { field, code }: Problem,
): string {
  return words[field][code] ?? code;
}
