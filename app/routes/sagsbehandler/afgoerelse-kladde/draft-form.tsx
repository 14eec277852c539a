import { Paragraphs } from "~/case/paragraphs.tsx";
import { Button, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import { DraftingForm } from "~/components/drafting-form.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { Notice } from "~/components/notice.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { type DraftField, type DraftValues, wordFields } from "./draft.schema.ts";
import { draftText } from "./draft.text.ts";
import type { Draft } from "./read-draft.server.ts";

/**
 * The decision, field by field in the order the citizen reads it.
 * @param typed what came back with a problem: shown as it was
 * @param conflict somebody else saved meanwhile: `draft` is theirs, and stands below each field
 */
export function DraftForm({
  draft,
  typed,
  problems,
  conflict,
}: {
  readonly draft: Draft;
  readonly typed: DraftValues | undefined;
  readonly problems: readonly FieldProblem[];
  readonly conflict: boolean;
}) {
  const text = useText(draftText);
  const shown = (field: keyof Draft & DraftField) => typed?.[field] ?? draft[field] ?? "";
  const about = (field: DraftField) => ({
    name: field,
    label: text.field[field],
    error: problems.find((one) => one.field === field)?.message,
  });
  const theirs = (field: keyof Draft & DraftField) =>
    conflict && typed && (draft[field] ?? "") !== typed[field] ? (
      <Theirs name={draft.savedByName ?? text.somebody} text={draft[field] ?? ""} />
    ) : null;
  const made = draft.status === "truffet";
  const buttons = (
    <ButtonRow>
      {/* First in the form: pressing Enter in the heading only saves. */}
      <Button kind="secondary" name="handling" value="gem">
        {text.save}
      </Button>
      <Button name="handling" value={made ? "meddel" : "traf"}>
        {made ? text.announce : text.make}
      </Button>
    </ButtonRow>
  );
  return (
    <DraftingForm save="gem" className="mt-4" buttons={buttons}>
      {/* Where the save goes on top of: after a conflict, of what has just been shown. */}
      <input
        type="hidden"
        name="revision"
        value={typed && !conflict ? typed.revision : draft.revision}
      />
      {conflict ? <Conflict draft={draft} /> : null}
      <Field {...about("titel")} hint={text.hint.titel} defaultValue={shown("titel")} />
      {theirs("titel")}
      {wordFields.map((field) => (
        <div key={field}>
          <TextArea
            {...about(field)}
            hint={text.hint[field]}
            defaultValue={shown(field)}
            rows={4}
          />
          {theirs(field)}
        </div>
      ))}
      {made ? (
        <input type="hidden" name="udenPartshoering" value={draft.udenPartshoering ?? ""} />
      ) : null}
      {draft.hearing || made ? null : (
        <TextArea
          {...about("udenPartshoering")}
          hint={text.hint.udenPartshoering}
          defaultValue={shown("udenPartshoering")}
          rows={2}
          optional
        />
      )}
      {made ? (
        <>
          <RadioGroup
            {...about("form")}
            defaultValue={typed?.form}
            options={(["skriftlig", "mundtlig"] as const).map((value) => ({
              value,
              label: text.how[value],
            }))}
          />
          <p className="mt-4 max-w-measure">{text.announceNote}</p>
        </>
      ) : null}
    </DraftingForm>
  );
}

function Conflict({ draft }: { readonly draft: Draft }) {
  const { conflict: text, somebody } = useText(draftText);
  const format = useFormat();
  const when = draft.savedAt ? format.dateTime(draft.savedAt) : "";
  return (
    <Notice tone="warning" title={text.title}>
      <p>{text.body({ name: draft.savedByName ?? somebody, when })}</p>
      <p>{text.next}</p>
    </Notice>
  );
}

function Theirs({ name, text }: { readonly name: string; readonly text: string }) {
  const { conflict } = useText(draftText);
  return (
    <div className="tone-warning toned mt-2 max-w-measure rounded-card border p-4">
      <p className="font-semibold">{conflict.theirs({ name })}</p>
      {text ? <Paragraphs text={text} /> : <p>{conflict.empty}</p>}
    </div>
  );
}
