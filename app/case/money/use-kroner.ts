import type { Oere } from "~/domain/money/oere.ts";
import { useFormat } from "~/i18n/use-text.ts";

/** Whole øre as a person reads them: "13.642,25 kr." */
export function useKroner(): (amount: Oere) => string {
  const format = useFormat();
  return (amount) => format.kroner(amount / 100);
}
