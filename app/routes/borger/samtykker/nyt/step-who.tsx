import { Button, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { useText } from "~/i18n/use-text.ts";
import { messageAt } from "../problems.ts";
import type { Draft } from "./draft.schema.ts";
import { HiddenDraft } from "./hidden-draft.tsx";
import { nytText } from "./nyt.text.ts";
import type { ConsentChoices } from "./read-choices.server.ts";

/** Step 1: who has the papers, who may fetch them. */
export function StepWho({
  draft,
  choices,
  problems,
}: {
  readonly draft: Draft;
  readonly choices: Pick<ConsentChoices, "sources" | "recipients">;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(nytText);
  const options = (parties: readonly { id: string; name: string }[]) =>
    parties.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form method="get" action="/samtykker/nyt">
      <h1>{text.who}</h1>
      <HiddenDraft draft={{ slags: draft.slags, formaal: draft.formaal, slut: draft.slut }} />
      <RadioGroup
        name="fra"
        label={text.from}
        hint={text.fromHint}
        error={messageAt(problems, "fra")}
        options={options(choices.sources)}
        defaultValue={draft.fra}
      />
      <RadioGroup
        name="til"
        label={text.to}
        error={messageAt(problems, "til")}
        options={options(choices.recipients)}
        defaultValue={draft.til}
      />
      <ButtonRow>
        <Button name="trin" value="2">
          {text.next}
        </Button>
      </ButtonRow>
    </form>
  );
}
