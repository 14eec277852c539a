import type { Moede } from "~/case/moede/read-moeder.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import { moedePageText } from "./moede-page.text.ts";

/** The citizen's own room before a meeting. Posts to its own page. */
export function PrepareForm({
  moede,
  typed,
  problems,
}: {
  readonly moede: Moede;
  readonly typed: { spoergsmaal: string; bisidder: string } | undefined;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(moedePageText);
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <section className="card">
      <h2>{text.prepare}</h2>
      <p className="mt-2">{text.prepareLead}</p>
      <form method="post">
        <input type="hidden" name="moede" value={moede.id} />
        <TextArea
          name="spoergsmaal"
          label={text.questions}
          hint={text.questionsHint}
          defaultValue={typed?.spoergsmaal ?? moede.spoergsmaal ?? ""}
          error={errorOf("spoergsmaal")}
          optional
        />
        <Field
          name="bisidder"
          label={text.bisidder}
          hint={text.bisidderHint}
          defaultValue={typed?.bisidder ?? moede.bisidder ?? ""}
          error={errorOf("bisidder")}
          optional
        />
        <ButtonRow>
          <Button>{text.save}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}
