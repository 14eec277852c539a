import { useFormat, useText } from "~/i18n/use-text.ts";
import { moneyText } from "./money.text.ts";
import type { MonthVersion } from "./read-months.server.ts";

/** What a period is called: the month, and its days where it is not all of it. */
export function usePeriod(): (of: Pick<MonthVersion, "month" | "fromDay" | "toDay">) => string {
  const text = useText(moneyText);
  const format = useFormat();
  return (of) => {
    const month = format.month(of.month);
    if (isWholeMonth(of)) return month;
    const day = (iso: string) => String(Number(iso.slice(8)));
    return text.period({ month, from: day(of.fromDay), to: day(of.toDay) });
  };
}

export function isWholeMonth({
  month,
  fromDay,
  toDay,
}: Pick<MonthVersion, "month" | "fromDay" | "toDay">): boolean {
  const after = new Date(Date.parse(toDay) + 86_400_000).toISOString();
  return fromDay === month && after.slice(8, 10) === "01";
}
