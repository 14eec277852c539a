import { data } from "react-router";
import { ownVisit } from "~/.server/visits.ts";
import { readMoney } from "~/case/money/read-money.server.ts";
import { SatserNote } from "~/case/money/satser-note.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { NoCase } from "../no-case.tsx";
import type { Route } from "./+types/page";
import { flereTimerText } from "./flere-timer.text.ts";
import { GainView } from "./gain-view.tsx";
import { checkMoreHours, type Problem, typedIn } from "./more-hours.schema.ts";
import { MoreHoursForm } from "./more-hours-form.tsx";
import { proposeMore } from "./propose.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const { months, satser, header } = await ownVisit(context, "ydelsesmaaned.read", async (db) => {
    const [header, money] = await Promise.all([readCaseHeader(db), readMoney(db)]);
    return { header, ...money };
  });
  const asked = typedIn(url.searchParams);
  const typed = asked ?? proposeMore(months);
  const checked = checkMoreHours(typed);
  // Nobody asked anything yet: then there is nothing wrong either.
  const problems = asked && !checked.ok ? checked.problems : [];
  return data(
    { header, satser, typed, asked: checked.ok ? checked.asked : null, problems },
    { status: problems.length > 0 ? 400 : 200 },
  );
}

/** "Hvad giver en time mere?": the answer first, then the figures it was made of. */
export default function FlereTimer({ loaderData }: Route.ComponentProps) {
  const text = useText(flereTimerText);
  const { header, satser, typed, asked } = loaderData;
  const problems = loaderData.problems.map((one) => ({
    field: one.field,
    message: saidOf(text.problem, one),
  }));
  return (
    <CitizenShell title={text.title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <h1 className="mb-4">{text.title}</h1>
      {header ? (
        <div className="grid gap-6">
          <div className="grid gap-6 lg:grid-cols-[3fr_2fr] lg:items-start">
            {asked ? (
              <section className="card">
                <GainView asked={asked} satser={satser.fleks} />
              </section>
            ) : (
              <p>{text.cannot}</p>
            )}
            <section className="card">
              <p>{text.lead}</p>
              <MoreHoursForm typed={typed} problems={problems} />
            </section>
          </div>
          <SatserNote satser={satser} />
          <p>
            <Link href="/penge">{text.back}</Link>
          </p>
        </div>
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
