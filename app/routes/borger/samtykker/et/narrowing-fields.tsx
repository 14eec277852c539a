import type { ReactNode } from "react";
import type { Consent } from "~/case/consent/read-consents.server.ts";
import { CheckboxGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import { toDateParts } from "~/components/date-parts.ts";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { ConsentFormValues } from "../consent-form.schema.ts";
import { PaperChoices } from "../paper-choices.tsx";
import { messageAt } from "../problems.ts";
import { samtykkerText } from "../samtykker.text.ts";

/**
 * What a citizen can take out of a request or a given consent. The kinds are ticked because that is
 * what was asked for or given; one kind alone is no choice: saying no is the choice then.
 */
export function NarrowingFields({
  consent,
  legend,
  until,
  values,
  problems,
}: {
  readonly legend: ReactNode;
  readonly consent: Consent;
  /** The last day the form proposes; ISO day. */
  readonly until: string;
  /** What was sent before, when something was wrong with it. */
  readonly values: ConsentFormValues | undefined;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(samtykkerText);
  const format = useFormat();
  const { lang } = usePage();
  const error = (field: "slags" | "slut" | "undtag" | "papirer") => messageAt(problems, field);
  return (
    <>
      <PaperChoices
        legend={legend}
        papers={consent.papers}
        heldBack={values?.undtag ?? []}
        {...(values && values.slags.length > 0 ? { kinds: values.slags } : {})}
        errors={{ undtag: error("undtag"), papirer: error("papirer") }}
      />
      {consent.kinds.length > 1 || error("slags") ? (
        <CheckboxGroup
          name="slags"
          label={text.kinds}
          hint={text.kindsHint}
          error={error("slags")}
          options={consent.kinds.map(({ code, label }) => ({ value: code, label: label[lang] }))}
          defaultValues={values?.slags ?? consent.documentTypes}
        />
      ) : (
        consent.kinds.map(({ code }) => (
          <input key={code} type="hidden" name="slags" value={code} />
        ))
      )}
      <DateField
        name="slut"
        label={text.until}
        hint={text.untilHint({ date: format.date(until) })}
        error={error("slut")}
        defaultValue={values?.slut ?? toDateParts(until)}
      />
    </>
  );
}
