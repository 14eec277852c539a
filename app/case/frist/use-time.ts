import { useText } from "~/i18n/use-text.ts";
import type { Regel } from "./clocks-of.ts";
import { fristText } from "./frist.text.ts";

/** How long a rule gives, in words: "24 timer", "4 uger", "4 gange på 6 måneder". */
export function useTime(): (rule: Pick<Regel, "amount" | "unit" | "times" | "repeats">) => string {
  const text = useText(fristText);
  return ({ amount, unit, times, repeats }) => {
    const span = text.units[unit]({ amount });
    const often = times > 1 ? text.times({ times, span }) : span;
    return repeats ? text.again({ often }) : often;
  };
}
