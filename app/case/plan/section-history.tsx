import { useFormat, useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { sectionText } from "./section.text.ts";
import type { SectionVersion } from "./write-section.server.ts";

/** Every version of a section, the newest first: who wrote what, for which office, and when. */
export function SectionHistory({ versions }: { readonly versions: readonly SectionVersion[] }) {
  const text = useText(sectionText);
  const format = useFormat();
  return (
    <section className="stack mt-10">
      <h2>{text.historyTitle}</h2>
      {versions.length === 0 ? <p>{text.noHistory}</p> : null}
      <ol className="grid gap-4">
        {versions.map((one) => (
          <li key={one.id} className="max-w-measure border-line border-l-4 pl-4">
            <p className="font-semibold">
              {text[one.voice === "own" ? "ownVersion" : "version"]({
                version: one.version,
                name: one.byAuthority ? `${one.byName} (${one.byAuthority})` : one.byName,
                when: format.dateTime(one.at),
              })}
            </p>
            {one.body ? <Paragraphs text={one.body} /> : <p>{text.emptied}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
