import { fleksloentilskud } from "~/domain/money/fleksloentilskud.ts";
import type { Oere } from "~/domain/money/oere.ts";
import { useText } from "~/i18n/use-text.ts";
import { moneyText } from "./money.text.ts";
import type { MonthVersion } from "./read-months.server.ts";
import { useKroner } from "./use-kroner.ts";

type Settled = Pick<
  MonthVersion,
  "month" | "kind" | "wage" | "pension" | "normalloen" | "satser" | "amount"
>;

interface Line {
  readonly label: string;
  readonly amount: Oere;
  readonly strong?: true;
}

/** Every line of a month's sum, what is taken with a minus; the cap is told even where it takes nothing. */
export function SumTable({ of }: { readonly of: Settled }) {
  const text = useText(moneyText);
  const kroner = useKroner();
  const year = of.month.slice(0, 4);
  const result: Line = { label: text.result, amount: of.amount, strong: true };
  if (of.kind === "ledighedsydelse" || of.normalloen === null) {
    return <Lines lines={[{ label: text.base({ year }), amount: of.satser.base }, result]} />;
  }
  const { wage, pension, normalloen, satser } = of;
  const sum = fleksloentilskud({ wage, pension, normalloen }, satser);
  const cap = kroner(normalloen);
  const upper: Line = {
    label: text.upper({
      percent: String(satser.above),
      income: kroner(sum.upperIncome),
      threshold: kroner(satser.threshold),
    }),
    amount: -sum.upperDeduction,
  };
  return (
    <>
      <Lines
        lines={[
          { label: text.base({ year }), amount: sum.base },
          {
            label: text.lower({
              percent: String(satser.below),
              income: kroner(sum.lowerIncome),
            }),
            amount: -sum.lowerDeduction,
          },
          ...(sum.upperIncome > 0 ? [upper] : []),
          ...(sum.lostToCap > 0
            ? [
                { label: text.beforeCap, amount: sum.beforeCap },
                { label: text.cap({ cap }), amount: -sum.lostToCap },
              ]
            : []),
          result,
        ]}
      />
      <p>{sum.lostToCap > 0 ? text.overCap({ cap }) : text.underCap({ cap })}</p>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const text = useText(moneyText);
  const kroner = useKroner();
  return (
    <table className="w-full max-w-measure border-collapse text-left">
      <caption className="pb-1 text-left font-semibold">{text.sum}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{text.line}</th>
          <th scope="col">{text.amount}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, amount, strong }) => (
          <tr
            key={label}
            className={strong ? "border-control border-t-2 font-bold" : "border-line border-t"}
          >
            <th scope="row" className={`py-2 pr-4 ${strong ? "font-bold" : "font-normal"}`}>
              {label}
            </th>
            <td className="whitespace-nowrap py-2 text-right align-bottom tabular-nums">
              {kroner(amount)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
