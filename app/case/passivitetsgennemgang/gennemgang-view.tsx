import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { gennemgangText } from "./gennemgang.text.ts";
import type { Gennemgang } from "./read-gennemgange.server.ts";

/** One review: what was looked at, by whom, when, what came of it and what follows. */
export function GennemgangView({ of }: { readonly of: Gennemgang }) {
  const text = useText(gennemgangText);
  const format = useFormat();
  const { outcome } = of;
  const absent =
    of.absentDays > 0 ? [{ key: text.absent, value: text.days({ days: of.absentDays }) }] : [];
  return (
    <section className="card stack">
      <h2>{text.on({ date: format.date(of.reviewedAt) })}</h2>
      <SummaryList
        items={[
          { key: text.by, value: text.byLeader({ name: of.reviewedBy }) },
          {
            key: text.what,
            value: text.period({
              from: format.date(of.countedFrom),
              to: format.date(of.reviewedAt),
            }),
          },
          ...absent,
          { key: text.outcome, value: <strong>{text.outcomes[outcome]}</strong> },
          { key: text.why, value: <Paragraphs text={of.begrundelse} lang="da" /> },
          { key: text.follows, value: text.followsOf[outcome] },
          { key: text.money, value: text.moneyBody },
        ]}
      />
    </section>
  );
}
