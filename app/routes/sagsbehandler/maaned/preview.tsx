import type { Month } from "~/case/money/read-months.server.ts";
import type { SatserOfYear } from "~/case/money/read-satser.server.ts";
import { SatserNote } from "~/case/money/satser-note.tsx";
import { SumTable } from "~/case/money/sum-table.tsx";
import { useKroner } from "~/case/money/use-kroner.ts";
import { usePeriod } from "~/case/money/use-period.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { fleksloentilskud } from "~/domain/money/fleksloentilskud.ts";
import { partOf, shareOfMonth } from "~/domain/money/part-month.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { Entry, MaanedValues } from "./maaned.schema.ts";
import { maanedText } from "./maaned.text.ts";

/** The sum before it is registered, as the citizen will read it; the form rides along hidden. */
export function Preview({
  entry,
  values,
  satser,
  corrects,
}: {
  readonly entry: Entry;
  readonly values: MaanedValues;
  readonly satser: SatserOfYear;
  /** The month in force, when this is a correction of it. */
  readonly corrects: Month | undefined;
}) {
  const text = useText(maanedText);
  const format = useFormat();
  const kroner = useKroner();
  const period = usePeriod();
  const settled = settle(entry, satser);
  return (
    <div className="stack">
      <p>{text.previewLead}</p>
      <div className="card stack">
        <h2>{period(entry)}</h2>
        <SumTable of={{ ...entry, ...settled }} />
        <p>{text.paysOn({ date: format.date(entry.paysOn) })}</p>
        {corrects ? (
          <p className="font-semibold">
            {text.difference({ amount: kroner(settled.amount - corrects.current.amount) })}
          </p>
        ) : null}
        {entry.cause ? <p>{entry.cause}</p> : null}
      </div>
      <SatserNote satser={satser} />
      <form method="post">
        <Hidden values={values} />
        <ButtonRow>
          <Button name="handling" value="gem">
            {text.save}
          </Button>
          <Button kind="secondary" name="handling" value="ret">
            {text.back}
          </Button>
        </ButtonRow>
      </form>
    </div>
  );
}

/** As the database settles it when it is registered (db/migrations/0015). */
function settle({ kind, wage, pension, normalloen, fromDay, toDay }: Entry, satser: SatserOfYear) {
  const share = shareOfMonth(fromDay, toDay, satser.daysAWeek);
  if (kind === "ledighedsydelse" || normalloen === null) {
    const base = satser.ledighedsydelse;
    const rates = { base, threshold: 0, below: 0, above: 0, ...share };
    return { satser: rates, amount: partOf(base, share) };
  }
  const { subsidy } = fleksloentilskud({ wage, pension, normalloen }, satser.fleks, share);
  return { satser: { ...satser.fleks, ...share }, amount: subsidy };
}

function Hidden({ values: { udbetales, ...values } }: { readonly values: MaanedValues }) {
  const days = Object.entries(udbetales).map(([part, day]) => [`udbetales.${part}`, day]);
  return [...Object.entries(values), ...days].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
