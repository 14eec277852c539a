import { Button, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { Draft } from "../afgoerelse-kladde/read-draft.server.ts";
import type { HearingField, HearingValues } from "./hearing.schema.ts";
import { hearingText } from "./hearing.text.ts";

/** What the citizen will read, begun from the draft's words, and by when the answer is due. */
export function HearingForm({
  draft,
  typed,
  problems,
}: {
  readonly draft: Draft;
  readonly typed: HearingValues | undefined;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(hearingText);
  const errorOf = (field: HearingField) => problems.find((one) => one.field === field)?.message;
  return (
    <form method="post">
      <p>{text.lead}</p>
      <RadioGroup
        name="form"
        label={text.form}
        defaultValue={typed?.form}
        error={errorOf("form")}
        options={[
          { value: "skriftlig", label: text.how.skriftlig, hint: text.how.skriftligHint },
          { value: "mundtlig", label: text.how.mundtlig, hint: text.how.mundtligHint },
        ]}
      />
      <TextArea
        name="paataenkt"
        label={text.intended}
        hint={text.intendedHint}
        defaultValue={typed?.paataenkt ?? draft.resultat}
        error={errorOf("paataenkt")}
      />
      <TextArea
        name="oplysninger"
        label={text.facts}
        hint={text.factsHint}
        defaultValue={typed?.oplysninger ?? draft.oplysninger ?? ""}
        error={errorOf("oplysninger")}
      />
      <DateField
        name="frist"
        label={text.answerBy}
        hint={text.answerByHint}
        defaultValue={typed?.frist}
        error={errorOf("frist")}
      />
      <ButtonRow>
        <Button>{text.send}</Button>
      </ButtonRow>
    </form>
  );
}
