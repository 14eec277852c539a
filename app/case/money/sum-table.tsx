import { fleksloentilskud } from "~/domain/money/fleksloentilskud.ts";
import type { Oere } from "~/domain/money/oere.ts";
import { partOf } from "~/domain/money/part-month.ts";
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

/**
 * Every line of a month's sum, what is taken with a minus; the cap is told even where it takes nothing.
 * @param own whether the reader is who gets it
 */
export function SumTable({ of, own = false }: { readonly of: Settled; readonly own?: boolean }) {
  const words = useText(moneyText);
  const text = own ? words : { ...words, ...words.staff };
  const kroner = useKroner();
  const year = of.month.slice(0, 4);
  const { satser } = of;
  const share = { days: satser.days, ofDays: satser.ofDays };
  const notAll: Line[] =
    share.days === share.ofDays
      ? []
      : [
          {
            label: text.part({ days: String(share.days), ofDays: String(share.ofDays) }),
            amount: partOf(satser.base, share) - satser.base,
          },
        ];
  const base: Line = { label: text.base({ year }), amount: satser.base };
  const result: Line = { label: text.result, amount: of.amount, strong: true };
  if (of.kind === "ledighedsydelse" || of.normalloen === null) {
    return <Lines lines={[base, ...notAll, result]} />;
  }
  const { wage, pension, normalloen } = of;
  const sum = fleksloentilskud({ wage, pension, normalloen }, satser, share);
  const cap = kroner(sum.cap);
  const upper: Line = {
    label: text.upper({
      percent: String(satser.above),
      income: kroner(sum.upperIncome),
      threshold: kroner(sum.threshold),
    }),
    amount: -sum.upperDeduction,
  };
  const fullTime = sum.lostToCap > 0 ? text.overCap : text.underCap;
  return (
    <>
      <Lines
        lines={[
          base,
          ...notAll,
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
      <p>
        {fullTime({ cap: kroner(normalloen) })}
        {notAll.length > 0 ? ` ${text.partCap({ cap })}` : ""}
      </p>
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
