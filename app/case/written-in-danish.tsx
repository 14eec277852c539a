import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { writtenInDanishText } from "./written-in-danish.text.ts";

/** Tells a reader of another language why the words below are Danish; says nothing to a Dane. */
export function WrittenInDanish({ by }: { readonly by: keyof typeof writtenInDanishText.da }) {
  const text = useText(writtenInDanishText);
  const { lang } = usePage();
  return lang === "da" ? null : <p className="text-muted">{text[by]}</p>;
}
