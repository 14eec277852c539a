import { ownVisit } from "~/.server/visits.ts";
import { readFrister } from "~/case/frist/read-frister.server.ts";
import { Adjustment } from "~/case/money/adjustment.tsx";
import { MonthsChart } from "~/case/money/months-chart.tsx";
import { readMoney } from "~/case/money/read-money.server.ts";
import { SatserNote } from "~/case/money/satser-note.tsx";
import { ButtonLink } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { NoCase } from "../no-case.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { firstShown } from "./first-shown.ts";
import { EarlierMonths, ShownMonth } from "./month-cards.tsx";
import { OneHourMore } from "./one-hour-more.tsx";
import { pengeText } from "./penge.text.ts";
import { WhileWaiting } from "./while-waiting.tsx";

/** The look at one's money opens the case and the months, and so the clocks that ledighedsydelse starts. */
const opened = {
  ...{ message: false, afgoerelse: false, klage: false },
  ...{ ydelsesmaaned: true, aktindsigt: false, opfoelgning: false },
  passivitetsgennemgang: false,
};

export async function loader({ context }: Route.LoaderArgs) {
  return ownVisit(context, "ydelsesmaaned.read", async (db) => {
    const [header, money] = await Promise.all([readCaseHeader(db), readMoney(db)]);
    const dates = header ? await readFrister(db, header.sagId, opened) : null;
    const started = dates?.frister.filter(
      ({ rule, due }) => rule.starts === "ledighedsydelse" && rule.told && due,
    );
    return { header, ...money, waiting: { frister: started ?? [], now: dates?.now ?? "" } };
  });
}

/** What do I get, when and why? Then what was before. */
export default function Penge({ loaderData }: Route.ComponentProps) {
  const text = useText(pengeText);
  const { header, months, satser, waiting } = loaderData;
  const shown = firstShown(months);
  const before = months.filter((month) => !shown.includes(month));
  const corrected = before.filter(({ current }) => current.version > 1 && !current.paid);
  return (
    <CitizenShell title={text.title} header={header}>
      <h1 className="mb-4">{text.title}</h1>
      {header ? (
        <>
          <div className="grid gap-6 lg:grid-cols-[3fr_2fr] lg:items-start">
            <div className="grid gap-6">
              {shown.length > 0 ? (
                shown.map((month) => <ShownMonth key={month.current.id} month={month} />)
              ) : (
                <EmptyState title={text.none} body={text.noneBody} />
              )}
              {corrected.map((month) => (
                <Adjustment key={month.current.id} of={month} own />
              ))}
            </div>
            <div className="grid gap-6">
              {months[0]?.current.kind === "ledighedsydelse" ? <WhileWaiting {...waiting} /> : null}
              <OneHourMore months={months} satser={satser.fleks} />
              <Card title={text.absence}>
                <p>{text.absenceBody}</p>
                <ButtonLink href="/fravaer" kind="secondary">
                  {text.toAbsence}
                </ButtonLink>
              </Card>
            </div>
          </div>
          <div className="mt-6 grid gap-6">
            {months.length > 1 ? (
              <div className="card">
                <MonthsChart months={months} own />
              </div>
            ) : null}
            <EarlierMonths months={before} />
            <SatserNote satser={satser} />
          </div>
          <Questions header={header} />
        </>
      ) : (
        <NoCase />
      )}
    </CitizenShell>
  );
}
