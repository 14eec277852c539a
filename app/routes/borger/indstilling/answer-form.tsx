import { Button, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import { indstillingPageText } from "./indstilling-page.text.ts";

/** Yes and no beside each other, and room for the citizen's words. Posts to its own page. */
export function AnswerForm({
  id,
  typed,
  problems,
}: {
  readonly id: string;
  readonly typed: { svar: string | null; svarOrd: string } | undefined;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(indstillingPageText);
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <form method="post" className="card">
      <input type="hidden" name="indstilling" value={id} />
      <RadioGroup
        name="svar"
        label={text.question}
        hint={text.questionHint}
        defaultValue={typed?.svar ?? undefined}
        error={errorOf("svar")}
        options={[
          { value: "enig", label: text.yes },
          { value: "uenig", label: text.no },
        ]}
      />
      <TextArea
        name="svarOrd"
        label={text.words}
        hint={text.wordsHint}
        defaultValue={typed?.svarOrd}
        error={errorOf("svarOrd")}
        optional
      />
      <ButtonRow>
        <Button>{text.send}</Button>
      </ButtonRow>
    </form>
  );
}
