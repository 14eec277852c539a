import { Adjustment } from "~/case/money/adjustment.tsx";
import { moneyText } from "~/case/money/money.text.ts";
import type { Month, MonthVersion } from "~/case/money/read-months.server.ts";
import { SumTable } from "~/case/money/sum-table.tsx";
import { useKroner } from "~/case/money/use-kroner.ts";
import { usePeriod } from "~/case/money/use-period.ts";
import { Details } from "~/components/details.tsx";
import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { sagPengeText } from "./sag-penge.text.ts";

/** One month with its sum, its correction and what stood there before. */
export function MonthDetails({
  month,
  correctHref,
}: {
  readonly month: Month;
  /** Where it is corrected; left out for roles that only read. */
  readonly correctHref: string | undefined;
}) {
  const text = useText(sagPengeText);
  const kinds = useText(moneyText).kind;
  const kroner = useKroner();
  const period = usePeriod();
  const { current, earlier } = month;
  const name = period(current);
  const line = text.line({
    month: name,
    kind: kinds[current.kind],
    amount: kroner(current.amount),
  });
  return (
    <Details summary={earlier.length > 0 ? `${line} (${text.version(current)})` : line}>
      <Earned version={current} />
      <Adjustment of={month} />
      <SumTable of={current} />
      {earlier.length > 0 ? (
        <>
          <h3>{text.earlier}</h3>
          <ul className="list-disc pl-6">
            {earlier.map((version) => (
              <li key={version.id}>
                {text.version(version)}: {kroner(version.amount)}. <Earned version={version} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {correctHref ? (
        <p>
          <Link href={correctHref}>
            {text.correct}
            <span className="sr-only">{text.correctName({ month: name })}</span>
          </Link>
        </p>
      ) : null}
    </Details>
  );
}

function Earned({ version }: { readonly version: MonthVersion }) {
  const text = useText(sagPengeText);
  const format = useFormat();
  const kroner = useKroner();
  const earned =
    version.kind === "fleksloentilskud"
      ? text.earned({
          wage: kroner(version.wage),
          pension: kroner(version.pension),
          hours: format.number(version.hours),
        })
      : "";
  return (
    <p>
      {earned} {text.paysOn({ date: format.date(version.paysOn) })}
    </p>
  );
}
