import { SectionList } from "~/case/delegation/section-list.tsx";
import { Button, ButtonRow } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { StepIndicator } from "~/components/step-indicator.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { InvitationValues, NewInvitation } from "./invitation.schema.ts";
import { nyText } from "./ny.text.ts";

/** "Tjek dine svar": exactly what the helper will see, until when, and what they can never do. */
export function CheckStep({
  values,
  invitation,
}: {
  readonly values: InvitationValues;
  readonly invitation: NewInvitation;
}) {
  const text = useText(nyText);
  const format = useFormat();
  const name = invitation.helperName;
  return (
    <>
      <StepIndicator steps={[text.steps.fill, text.steps.check]} current={2} />
      <h1>{text.check.heading}</h1>
      <form method="post" action="/hjaelpere/ny" className="mt-6 grid gap-6">
        <input type="hidden" name="id" value={values.id} />
        <input type="hidden" name="navn" value={values.navn} />
        {values.dele.map((section) => (
          <input key={section} type="hidden" name="dele" value={section} />
        ))}
        {Object.entries(values.til).map(([part, value]) => (
          <input key={part} type="hidden" name={`til.${part}`} value={value} />
        ))}
        <Card>
          <SummaryList
            items={[
              { key: text.check.name, value: name },
              { key: text.check.until, value: format.date(invitation.until) },
            ]}
          />
        </Card>
        <Card title={text.check.sees({ name })}>
          <SectionList sections={invitation.sections} />
        </Card>
        <Card title={text.check.never({ name })}>
          <ul className="max-w-measure list-disc space-y-1.5 pl-6 marker:text-primary">
            {Object.entries(text.check.nevers).map(([key, line]) => (
              <li key={key}>{line}</li>
            ))}
          </ul>
          <p>{text.check.seen}</p>
        </Card>
        <div>
          <p className="max-w-measure font-semibold">{text.check.notYet}</p>
          <ButtonRow>
            <Button name="trin" value="inviter">
              {text.check.make}
            </Button>
            <Button kind="secondary" name="trin" value="ret">
              {text.check.change}
            </Button>
          </ButtonRow>
        </div>
      </form>
    </>
  );
}
