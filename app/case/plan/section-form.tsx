import { Button, ButtonRow } from "~/components/button.tsx";
import { DraftingForm } from "~/components/drafting-form.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Notice } from "~/components/notice.tsx";
import { Status } from "~/components/status.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import type { SectionState } from "./read-sections.server.ts";
import { sectionText } from "./section.text.ts";

/**
 * One section as it is written. In a conflict both texts stand beside each other, and the form knows
 * the newest version: saving again is then a choice, with nothing lost.
 */
export function SectionForm({
  section,
  typed,
  problems,
  conflict: refused,
}: {
  readonly section: SectionState;
  /** What was sent and did not get through; without it the draft, or what stands in the plan. */
  readonly typed: string | undefined;
  readonly problems: readonly FieldProblem[];
  /** Whether it did not get through because somebody else had written. */
  readonly conflict: boolean;
}) {
  const text = useText(sectionText);
  const format = useFormat();
  const draft = typed === undefined ? section.draft : null;
  const words = typed ?? draft?.words ?? section.words;
  const conflict = refused || (draft !== null && draft.base < section.version);
  const buttons = (
    <ButtonRow>
      <Button name="handling" value="gem">
        {text.save}
      </Button>
      <Button kind="secondary" name="handling" value="kladde">
        {text.saveDraft}
      </Button>
      {draft ? (
        <Button kind="secondary" name="handling" value="slet">
          {text.dropDraft}
        </Button>
      ) : null}
    </ButtonRow>
  );
  const form = (
    <DraftingForm save="kladde" buttons={buttons}>
      {draft ? (
        <p>
          <Status tone="info">{text.draft({ when: format.dateTime(draft.at) })}</Status>
        </p>
      ) : null}
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
    </DraftingForm>
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
