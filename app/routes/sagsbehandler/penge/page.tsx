import { idFrom, openVisit } from "~/.server/visits.ts";
import { FravaerList } from "~/case/fravaer/fravaer-list.tsx";
import { readFravaer } from "~/case/fravaer/read-fravaer.server.ts";
import { MonthsChart } from "~/case/money/months-chart.tsx";
import { readMonths } from "~/case/money/read-months.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { MonthDetails } from "./month-details.tsx";
import { sagPengeText } from "./sag-penge.text.ts";

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const role = context.get(actorContext).membership?.role;
  const [months, absences, citizen] = await openVisit(
    context,
    { kind: "ydelsesmaaned.read", basis: { kind: "egenSag", sag } },
    (db) => Promise.all([readMonths(db), readFravaer(db), readCitizenName(db)]),
  );
  return {
    ...{ sag, months, absences, citizen },
    mayRegister: menuOf(role).registersMonths ?? false,
    done: url.searchParams.get("besked") === "registreret",
  };
}

/** What was paid, month by month, with the absence that both offices see beside it. */
export default function SagPenge({ loaderData }: Route.ComponentProps) {
  const text = useText(sagPengeText);
  const { sag, months, absences, citizen, mayRegister, done } = loaderData;
  const entry = `/sager/${sag}/penge/maaned`;
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      done={
        done ? (
          <Done title={text.registered}>
            <p>{text.registeredBody}</p>
          </Done>
        ) : null
      }
    >
      <div className="grid gap-8">
        <div className="stack">
          <p>{text.lead}</p>
          {mayRegister ? <ButtonLink href={entry}>{text.register}</ButtonLink> : null}
        </div>
        {months.length > 0 ? (
          <section>
            <h2>{text.months}</h2>
            {months.map((month) => (
              <MonthDetails
                key={month.current.id}
                month={month}
                correctHref={
                  mayRegister
                    ? `${entry}?ret=${month.current.month.slice(0, 7)}&del=${month.current.part}`
                    : undefined
                }
              />
            ))}
          </section>
        ) : (
          <EmptyState title={text.none} body={text.noneBody} />
        )}
        <MonthsChart months={months} />
        <FravaerList absences={absences} mayChange={false} problems={[]} />
      </div>
    </CasePage>
  );
}
