import { Button, ButtonRow } from "~/components/button.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Notice } from "~/components/notice.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import type { SectionState } from "./read-sections.server.ts";
import { sectionText } from "./section.text.ts";

/**
 * One section as it is written. In a conflict both texts stand beside each other, and the form knows
 * the newest version: saving again is then a choice, with nothing lost.
 */
export function SectionForm({
  section,
  words,
  problems,
  conflict,
}: {
  readonly section: SectionState;
  /** What was typed. */
  readonly words: string;
  readonly problems: readonly FieldProblem[];
  readonly conflict: boolean;
}) {
  const text = useText(sectionText);
  const form = (
    <form method="post">
      <input type="hidden" name="udgave" value={section.version} />
      <TextArea
        name="tekst"
        label={conflict ? text.yours : text.words}
        hint={text.wordsHint}
        error={problems[0]?.message}
        defaultValue={words}
        rows={8}
        optional={section.requirement !== "required"}
      />
      <ButtonRow>
        <Button name="handling" value="gem">
          {text.save}
        </Button>
      </ButtonRow>
    </form>
  );
  if (!conflict) return form;
  return (
    <div className="grid gap-6">
      <Notice tone="warning" title={text.conflictTitle({ name: section.byName ?? text.somebody })}>
        <p>{text.conflict}</p>
      </Notice>
      <div className="grid gap-6 lg:grid-cols-2">
        <section className="card">
          <h2 className="text-lg">{text.theirs}</h2>
          {section.words ? <Paragraphs text={section.words} /> : <p>{text.emptied}</p>}
        </section>
        <div className="lg:-mt-6">{form}</div>
      </div>
    </div>
  );
}
