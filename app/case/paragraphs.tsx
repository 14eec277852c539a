import { createElement, Fragment } from "react";
import { paragraphsOf } from "./letter/paragraphs-of.ts";

/**
 * Text as somebody wrote it, paragraph by paragraph.
 *
 * @param lang set when it is known to differ from the page's language (WCAG 3.1.2)
 */
export function Paragraphs({ text, lang }: { readonly text: string; readonly lang?: string }) {
  const paragraphs = paragraphsOf(text).map((one) => (
    <Paragraph key={one} text={one} lang={lang} />
  ));
  // Spread, so that two equal paragraphs need no keys to be told apart.
  return createElement(Fragment, null, ...paragraphs);
}

function Paragraph({ text, lang }: { readonly text: string; readonly lang: string | undefined }) {
  return (
    <p lang={lang} className="whitespace-pre-line">
      {text}
    </p>
  );
}
