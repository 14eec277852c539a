import type { ReactNode } from "react";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { fleksjobText } from "./fleksjob.text.ts";

/** The terms of an agreement; hours are hundredths of an hour a week. */
export type Terms = {
  readonly citizen?: string;
  readonly employer: string;
  readonly contactName: string;
  readonly startsOn: string | null;
  readonly centihours: number | null;
  readonly effectiveCentihours: number | null;
  readonly opgaver: string;
  readonly loengrundlag: string;
  readonly stoette: string;
  readonly progression: string;
};

/** The terms, and below them what the work allows for. */
export function TermsView({
  terms,
  children,
}: {
  readonly terms: Terms;
  readonly children: ReactNode;
}) {
  const text = useText(fleksjobText);
  const format = useFormat();
  const hours = (centihours: number | null) =>
    centihours === null ? "–" : format.number(centihours / 100);
  const { centihours, effectiveCentihours: effective, startsOn } = terms;
  return (
    <div className="grid gap-4">
      <SummaryList
        items={[
          ...(terms.citizen ? [{ key: text.citizen, value: terms.citizen }] : []),
          { key: text.employer, value: terms.employer },
          { key: text.contact, value: terms.contactName },
          { key: text.starts, value: startsOn ? format.date(startsOn) : "–" },
          { key: text.hours, value: text.hoursValue({ hours: hours(centihours) }) },
          { key: text.effective, value: text.effectiveValue({ hours: hours(effective) }) },
          { key: text.loengrundlag, value: <span lang="da">{terms.loengrundlag}</span> },
        ]}
      />
      <Words title={text.opgaver} words={terms.opgaver} />
      <section className="stack">
        <h3>{text.skaanehensyn}</h3>
        {children}
      </section>
      <Words title={text.stoette} words={terms.stoette} />
      <Words title={text.progression} words={terms.progression} />
    </div>
  );
}

/** The jobformidler's own words, in Danish; nothing where nothing was written. */
function Words({ title, words }: { readonly title: string; readonly words: string }) {
  if (!words) return null;
  return (
    <section className="stack">
      <h3>{title}</h3>
      <Paragraphs text={words} lang="da" />
    </section>
  );
}
