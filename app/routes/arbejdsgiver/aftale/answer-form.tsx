import { Button } from "~/components/button.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import { aftalePageText } from "./aftale-page.text.ts";

/** Who answers, and yes or no beside each other. Posts to its own page. */
export function AnswerForm({
  link,
  typed,
  problems,
}: {
  readonly link: string;
  readonly typed: { readonly navn: string; readonly ord: string } | undefined;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(aftalePageText);
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <form method="post" className="card">
      <input type="hidden" name="link" value={link} />
      <h2>{text.answerTitle}</h2>
      <Field
        name="navn"
        label={text.name}
        hint={text.nameHint}
        defaultValue={typed?.navn}
        error={errorOf("navn")}
        autoComplete="name"
        maxLength={120}
      />
      <TextArea
        name="ord"
        label={text.words}
        hint={text.wordsHint}
        defaultValue={typed?.ord}
        error={errorOf("ord")}
        rows={3}
        maxLength={2000}
        optional
      />
      {/* Two buttons of the same look: no is as near as yes. */}
      <div id="svar" className="mt-6 grid max-w-measure gap-3 sm:grid-cols-2 print:hidden">
        <Button kind="secondary" name="svar" value="ja">
          {text.yes}
        </Button>
        <Button kind="secondary" name="svar" value="nej">
          {text.no}
        </Button>
      </div>
    </form>
  );
}
