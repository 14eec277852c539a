import { delegationText } from "~/case/delegation/delegation.text.ts";
import { sections } from "~/case/delegation/sections.ts";
import { Button, ButtonLink, ButtonRow } from "~/components/button.tsx";
import { CheckboxGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import { Details } from "~/components/details.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { StepIndicator } from "~/components/step-indicator.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { solutionText } from "~/solution.text.ts";
import type { InvitationProblems, InvitationValues } from "./invitation.schema.ts";
import { nyText } from "./ny.text.ts";

/** Who, what and how long. Nothing is ticked beforehand; everything typed is kept. */
export function FormStep({
  values,
  problems = {},
  refused = false,
  example,
  latest,
}: {
  readonly values: Pick<InvitationValues, "id"> & Partial<InvitationValues>;
  readonly problems?: InvitationProblems;
  /** True when the database refused what the form let through: the day changed meanwhile. */
  readonly refused?: boolean;
  /** ISO days. */
  readonly example: string;
  readonly latest: string;
}) {
  const text = useText(nyText);
  const parts = useText(delegationText).sections;
  const { phone } = useText(solutionText);
  const format = useFormat();
  const messageOf = (field: keyof InvitationProblems) => {
    const problem = problems[field];
    return problem ? text.problem[problem] : undefined;
  };
  const listed = (["navn", "dele", "til"] as const).flatMap((field) => {
    const message = messageOf(field);
    return message ? [{ field, message }] : [];
  });
  return (
    <>
      <ErrorSummary
        problems={refused ? [...listed, { field: "til", message: text.refused }] : listed}
      />
      <StepIndicator steps={[text.steps.fill, text.steps.check]} current={1} />
      <h1>{text.title}</h1>
      <p className="mt-3 max-w-measure text-lg">{text.lead}</p>
      <form method="post" action="/hjaelpere/ny">
        <input type="hidden" name="id" value={values.id} />
        <Field
          name="navn"
          label={text.name}
          hint={text.nameHint}
          error={messageOf("navn")}
          defaultValue={values.navn}
          maxLength={100}
        />
        <CheckboxGroup
          name="dele"
          label={text.sections}
          hint={text.sectionsHint}
          error={messageOf("dele")}
          defaultValues={values.dele ?? []}
          options={sections.map((section) => ({
            value: section,
            label: parts[section].label,
            hint: parts[section].shows,
          }))}
        />
        <DateField
          name="til"
          label={text.until}
          hint={text.untilHint({ example: numbers(example), latest: format.date(latest) })}
          error={refused ? text.refused : messageOf("til")}
          defaultValue={values.til}
        />
        <ButtonRow>
          <Button name="trin" value="tjek">
            {text.toCheck}
          </Button>
          <ButtonLink kind="secondary" href="/hjaelpere">
            {text.cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
      <div className="mt-6">
        <Details summary={text.fuldmagt}>
          <p>{text.fuldmagtBody({ phone })}</p>
        </Details>
      </div>
    </>
  );
}

/** An ISO day as the three numbers the field asks for: "4 3 2027". */
function numbers(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day} ${month} ${year}`;
}
