import { Paragraphs } from "~/case/paragraphs.tsx";
import type { Partshoering } from "~/case/partshoering/read-partshoering.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { hearingText } from "./hearing.text.ts";

/** A hearing that was sent; while it is open, room for an answer given by word of mouth. */
export function HearingView({
  hearing,
  open,
  typed,
  problems,
}: {
  readonly hearing: Partshoering;
  readonly open: boolean;
  readonly typed: string | undefined;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(hearingText);
  const format = useFormat();
  const { answer, answerForm, answeredAt } = hearing;
  return (
    <div className="grid gap-8">
      <p className="text-muted">
        <span className="block">{text.formWas[hearing.form]}</span>
        <span className="block">
          {text.sent({ name: hearing.sentByName, when: format.dateTime(hearing.sentAt) })}
        </span>
        <span className="block font-semibold text-ink">
          {text.deadline({ date: format.date(hearing.answerBy) })}
        </span>
      </p>
      <section className="stack">
        <h2>{text.intended}</h2>
        <Paragraphs text={hearing.intended} />
      </section>
      <section className="stack">
        <h2>{text.facts}</h2>
        <Paragraphs text={hearing.facts} />
      </section>
      <section className="stack">
        <h2>{text.answer}</h2>
        {answer && answerForm && answeredAt ? (
          <>
            <p className="text-muted">
              {text.answered({
                how: text.howAnswered[answerForm],
                when: format.dateTime(answeredAt),
              })}
            </p>
            <Paragraphs text={answer} />
          </>
        ) : (
          <p>{text.noAnswer}</p>
        )}
      </section>
      {open && !answeredAt ? (
        <form method="post">
          <TextArea
            name="svar"
            label={text.record}
            hint={text.recordHint}
            defaultValue={typed}
            error={problems.find((one) => one.field === "svar")?.message}
          />
          <ButtonRow>
            <Button>{text.recordButton}</Button>
          </ButtonRow>
        </form>
      ) : null}
    </div>
  );
}
