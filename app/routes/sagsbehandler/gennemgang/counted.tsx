import type { Regel } from "~/case/frist/clocks-of.ts";
import type { Passivity } from "~/case/passivitetsgennemgang/read-passivity.server.ts";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { RuleName } from "../frister/rule-name.tsx";
import { gennemgangPageText } from "./gennemgang-page.text.ts";

/** What the time was counted from, what was left out, and the rule it stands on. */
export function Counted({ idle, rule }: { readonly idle: Passivity; readonly rule: Regel | null }) {
  const text = useText(gennemgangPageText);
  const format = useFormat();
  const { since, countedFrom, absences, dueOn } = idle;
  return (
    <section className="card stack">
      <h2>{text.counted}</h2>
      <SummaryList
        items={[
          { key: text.since, value: format.date(since) },
          {
            key: text.countedFrom,
            value: (
              <>
                {format.date(countedFrom)}
                <span className="block text-muted">{text.countedFromWhy}</span>
              </>
            ),
          },
          {
            key: text.absences,
            value:
              absences.length === 0 ? (
                text.noAbsences
              ) : (
                <ul>
                  {absences.map(({ from, to }) => (
                    <li key={from}>
                      {to
                        ? text.absence({ from: format.date(from), to: format.date(to) })
                        : text.absenceOpen({ from: format.date(from) })}
                    </li>
                  ))}
                </ul>
              ),
          },
          { key: text.due, value: dueOn ? <strong>{format.date(dueOn)}</strong> : text.stands },
          ...(rule ? [{ key: text.rule, value: <RuleName rule={rule} /> }] : []),
        ]}
      />
    </section>
  );
}
