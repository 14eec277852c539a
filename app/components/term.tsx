import { type GlossaryName, glossaryText } from "../i18n/glossary.text.ts";
import { useText } from "../i18n/use-text.ts";
import { componentsText } from "./components.text.ts";

/**
 * A word of the law explained where it stands, by a press and not a hover. A block: it goes
 * after a paragraph or inside a `div`, never inside a `p` (HTML would end the paragraph).
 */
export function Term({ name }: { readonly name: GlossaryName }) {
  const entry = useText(glossaryText)[name];
  const text = useText(componentsText);
  return (
    <details className="disclosure max-w-measure print:hidden">
      <summary className="text-primary underline underline-offset-4">
        {text.what({ term: entry.asked })}
      </summary>
      <p className="border-line border-l-4 pl-4">{entry.meaning}</p>
    </details>
  );
}
