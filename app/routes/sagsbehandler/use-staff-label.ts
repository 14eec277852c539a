import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { Localized } from "../../../db/schema/columns.ts";
import { purposeText } from "./purpose.text.ts";

/** Something of a reference table: its code and the words a citizen reads. */
type Coded = { readonly code: string; readonly label: Localized };

/** The words staff read for a purpose or a rule; one that is new here keeps the citizen's words. */
export function useStaffLabel(table: "purpose" | "statute"): (one: Coded) => string {
  const words: { readonly [code: string]: string } = useText(purposeText)[table];
  const { lang } = usePage();
  return ({ code, label }) => words[code] ?? label[lang];
}
