import { Adjustment } from "~/case/money/adjustment.tsx";
import { moneyText } from "~/case/money/money.text.ts";
import type { Month } from "~/case/money/read-months.server.ts";
import { SumTable } from "~/case/money/sum-table.tsx";
import { useKroner } from "~/case/money/use-kroner.ts";
import { usePeriod } from "~/case/money/use-period.ts";
import { Details } from "~/components/details.tsx";
import { Term } from "~/components/term.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { pengeText } from "./penge.text.ts";

/** A month at the top: what you get, when, and why; every line of the sum is on the page. */
export function ShownMonth({ month }: { readonly month: Month }) {
  const text = useText(moneyText);
  const format = useFormat();
  const kroner = useKroner();
  const period = usePeriod();
  const { current, earlier } = month;
  // A correction has a day of its own; the month itself was paid on that of its first version.
  const first = earlier.at(-1) ?? current;
  const paid = { amount: kroner(current.amount), date: format.date(first.paysOn) };
  return (
    <section className="card stack">
      <h2>{first.paid ? text.got(paid) : text.gets(paid)}</h2>
      <p>
        {text.what[current.kind]({ month: period(current) })} <Why month={month} />
      </p>
      <Adjustment of={month} own />
      <SumTable of={current} own />
      <p>{text.beforeTax}</p>
      <div>
        <Term name={current.kind} />
        {current.kind === "fleksloentilskud" ? <Term name="normalloen" /> : null}
        {earlier.length > 0 ? <Term name="regulering" /> : null}
      </div>
    </section>
  );
}

function Why({ month: { current } }: { readonly month: Month }) {
  const text = useText(moneyText);
  const format = useFormat();
  const kroner = useKroner();
  if (current.kind === "ledighedsydelse") return text.why.ledighedsydelse;
  const income = current.wage + current.pension;
  return text.why.fleksloentilskud({
    income: kroner(income),
    hours: format.number(current.hours),
    total: kroner(income + current.amount),
  });
}

/** The months before, each folded: the amount is in the line, the sum behind it. */
export function EarlierMonths({ months }: { readonly months: readonly Month[] }) {
  const text = useText(pengeText);
  const words = useText(moneyText);
  const kroner = useKroner();
  const period = usePeriod();
  if (months.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2">{text.earlier}</h2>
      {months.map((month) => {
        const { current, earlier } = month;
        const line = text.monthLine({
          month: period(current),
          amount: kroner(current.amount),
        });
        return (
          <Details
            key={current.id}
            summary={earlier.length > 0 ? `${line} (${text.corrected})` : line}
          >
            <p>
              {words.what[current.kind]({ month: period(current) })} <Why month={month} />
            </p>
            <Adjustment of={month} own />
            <SumTable of={current} own />
          </Details>
        );
      })}
    </section>
  );
}
