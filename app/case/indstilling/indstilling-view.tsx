import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { indstillingText } from "./indstilling.text.ts";
import type { Felt, Indstilling } from "./read-indstillinger.server.ts";

/** One proposal: by whom and when, its words under the headings of the rules, and the answer. */
export function IndstillingView({
  indstilling,
  felter,
}: {
  readonly indstilling: Indstilling;
  readonly felter: readonly Felt[];
}) {
  const text = useText(indstillingText);
  const format = useFormat();
  const { lang } = usePage();
  const { givenBy, givenAt, svar, svarOrd, svaretAt, status } = indstilling;
  return (
    <div className="grid gap-6">
      <p className="text-muted">
        {givenBy && givenAt ? text.given({ by: givenBy[lang], date: format.date(givenAt) }) : null}
        <span className="block">{text.status[status]}</span>
      </p>
      {felter.map(({ code, label }) => {
        const words = indstilling.felter[code];
        return words ? (
          <section key={code} className="stack">
            <h3>{label[lang]}</h3>
            <Paragraphs text={words} lang="da" />
          </section>
        ) : null;
      })}
      {svar && svaretAt ? (
        <section className="card stack max-w-measure">
          <h3>{text.answerTitle}</h3>
          <p>{text.answered({ answer: text.answer[svar], date: format.date(svaretAt) })}</p>
          {svarOrd ? <Paragraphs text={svarOrd} /> : null}
        </section>
      ) : null}
    </div>
  );
}
