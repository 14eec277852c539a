import { Button } from "~/components/button.tsx";
import { DateField } from "~/components/date-field.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { endField } from "./fravaer.schema.ts";
import { fravaerText } from "./fravaer.text.ts";
import type { Absence } from "./read-fravaer.server.ts";

/** Every period that holds, with what can be done about it. */
export function FravaerList({
  absences,
  mayChange,
  problems,
}: {
  readonly absences: readonly Absence[];
  readonly mayChange: boolean;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(fravaerText);
  return (
    <section className="stack">
      <h2>{text.list}</h2>
      {absences.length === 0 ? <p>{text.none}</p> : null}
      <ul className="grid gap-3">
        {absences.map((one) => (
          <li key={one.id} className="card">
            <Period
              absence={one}
              mayChange={mayChange}
              problem={problems.find(({ field }) => field === endField(one.id))?.message}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Period({
  absence: one,
  mayChange,
  problem,
}: {
  readonly absence: Absence;
  readonly mayChange: boolean;
  readonly problem: string | undefined;
}) {
  const text = useText(fravaerText);
  const format = useFormat();
  const from = format.date(one.fromDay);
  const when =
    one.toDay === null
      ? text.open({ from })
      : one.toDay === one.fromDay
        ? text.oneDay({ day: from })
        : text.days({ from, to: format.date(one.toDay) });
  return (
    <>
      <h3>{text.kind[one.kind]}</h3>
      <p>{when}</p>
      <p className="text-muted">
        {text.enteredBy({ name: one.enteredByName })}
        {one.over ? ` · ${text.over}` : ""}
      </p>
      {mayChange && one.toDay === null ? (
        <form method="post">
          <input type="hidden" name="fravaer" value={one.id} />
          <DateField name={endField(one.id)} label={text.to} error={problem} />
          <div className="mt-3">
            <Button kind="secondary" name="handling" value="slut">
              {text.end}
            </Button>
          </div>
        </form>
      ) : null}
      {mayChange && !one.over ? (
        <form method="post" className="mt-3">
          <input type="hidden" name="fravaer" value={one.id} />
          <Button kind="secondary" name="handling" value="slet">
            <span>
              {text.cancel}
              <span className="sr-only">
                {text.cancelWhich({ which: `${text.kind[one.kind]}, ${when}` })}
              </span>
            </span>
          </Button>
        </form>
      ) : null}
    </>
  );
}
