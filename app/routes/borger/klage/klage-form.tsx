import { hasPassed } from "~/case/afgoerelse/has-passed.ts";
import { KlagePapers } from "~/case/klage/klage-papers.tsx";
import type { Klage } from "~/case/klage/read-klage.server.ts";
import { Paragraphs } from "~/case/paragraphs.tsx";
import { Button, ButtonRow } from "~/components/button.tsx";
import { DraftingForm } from "~/components/drafting-form.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Notice } from "~/components/notice.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { klagePageText } from "./klage-page.text.ts";
import type { KlageWords } from "./write-klage.server.ts";

/** A complaint in writing: by when, what, and, when it is late, why. */
export function KlageForm({
  klage,
  klagefrist,
  now,
  typed,
  conflict,
  problems,
}: {
  readonly klage: Klage | null;
  readonly klagefrist: string;
  readonly now: string;
  readonly typed: KlageWords | undefined;
  readonly conflict: boolean;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(klagePageText);
  const format = useFormat();
  const late = hasPassed(klagefrist, now);
  const last = { date: format.date(klagefrist), away: format.relativeDays(klagefrist, now) };
  const stored = klage?.revision ?? 0;
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  const buttons = (
    <ButtonRow>
      <Button kind="secondary" name="handling" value="gem">
        {text.save}
      </Button>
      <Button name="handling" value="send">
        {text.send}
      </Button>
    </ButtonRow>
  );
  return (
    <>
      <p>{text.lead}</p>
      <Notice tone={late ? "warning" : "info"}>
        <p>{late ? text.passed(last) : text.deadline(last)}</p>
      </Notice>
      <DraftingForm save="gem" buttons={buttons}>
        <input type="hidden" name="revision" value={typed && !conflict ? typed.revision : stored} />
        <TextArea
          name="klage"
          label={text.body}
          hint={text.bodyHint}
          defaultValue={typed?.body ?? klage?.body}
          error={errorOf("klage")}
          rows={10}
        />
        {conflict && klage && klage.body !== typed?.body ? (
          <div className="tone-warning toned mt-2 max-w-measure rounded-card border p-4">
            <p className="font-semibold">{text.theirs}</p>
            <Paragraphs text={klage.body} />
          </div>
        ) : null}
        {late ? (
          <TextArea
            name="grund"
            label={text.lateReason}
            hint={text.lateHint}
            defaultValue={typed?.lateReason ?? klage?.lateReason ?? ""}
            error={errorOf("grund")}
            rows={3}
          />
        ) : null}
        <section className="stack mt-6 max-w-measure">
          <h2 className="h3">{text.papers}</h2>
          {klage && klage.papers.length > 0 ? (
            <KlagePapers papers={klage.papers} hrefOf={(paper) => `/papirer/${paper}`} />
          ) : (
            <p>{text.noPapers}</p>
          )}
          <Button kind="secondary" name="handling" value="papirer">
            {text.choosePapers}
          </Button>
        </section>
        <p className="mt-6 max-w-measure">{text.after}</p>
        {klage ? (
          <p className="mt-2 text-muted">
            {text.savedAt({ when: format.dateTime(klage.savedAt) })}
          </p>
        ) : null}
      </DraftingForm>
    </>
  );
}
