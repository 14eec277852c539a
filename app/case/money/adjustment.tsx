import { Notice } from "~/components/notice.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { moneyText } from "./money.text.ts";
import type { Month } from "./read-months.server.ts";
import { useKroner } from "./use-kroner.ts";
import { usePeriod } from "./use-period.ts";

/**
 * A correction: by how much, when, why, and what stood there before.
 * @param own whether the reader is whose money it is
 */
export function Adjustment({
  of: { current, earlier },
  own = false,
}: {
  readonly of: Month;
  readonly own?: boolean;
}) {
  const words = useText(moneyText);
  const text = own ? words : { ...words, ...words.staff };
  const format = useFormat();
  const kroner = useKroner();
  const period = usePeriod();
  const { adjustment, cause } = current;
  if (adjustment === null || cause === null) return null;
  const said = { amount: kroner(Math.abs(adjustment)), date: format.date(current.paysOn) };
  const [more, less] = current.paid
    ? [text.adjusted.moreCame, text.adjusted.lessTaken]
    : [text.adjusted.more, text.adjusted.less];
  const [before] = earlier;
  return (
    <Notice tone="warning" title={text.adjustedTitle({ month: period(current) })}>
      <p>
        {adjustment === 0 ? text.adjusted.same : adjustment > 0 ? more(said) : less(said)}
        {before ? ` ${text.before({ amount: kroner(before.amount) })}` : ""}
      </p>
      <p>{text.cause({ cause })}</p>
    </Notice>
  );
}
