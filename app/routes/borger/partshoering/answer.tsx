import { hasPassed } from "~/case/afgoerelse/has-passed.ts";
import { Paragraphs } from "~/case/paragraphs.tsx";
import type { Partshoering } from "~/case/partshoering/read-partshoering.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { partshoeringText } from "./partshoering.text.ts";

/** By when to answer and where; afterwards what was answered, and how it was taken down. */
export function Answer({
  hearing,
  now,
  typed,
  error,
}: {
  readonly hearing: Partshoering & { readonly decision: string | null };
  readonly now: string;
  readonly typed: string | undefined;
  readonly error: string | undefined;
}) {
  const text = useText(partshoeringText);
  const format = useFormat();
  const { answer, answeredAt, answerForm } = hearing;
  if (answer && answeredAt) {
    const when = { when: format.dateTime(answeredAt) };
    const oral = answerForm === "mundtlig";
    return (
      <section className="stack">
        <h2>{text.answer}</h2>
        <p>{oral ? text.givenOral(when) : text.given(when)}</p>
        <blockquote className="border-line border-l-4 pl-4">
          <Paragraphs text={answer} />
        </blockquote>
        {oral ? <p>{text.wrong}</p> : null}
      </section>
    );
  }
  if (hearing.decision) {
    return (
      <Notice title={text.decided}>
        <p>
          <Link href={`/afgoerelser/${hearing.decision}`}>{text.toDecision}</Link>
        </p>
      </Notice>
    );
  }
  return (
    <section>
      <Notice title={`${text.deadline}: ${format.date(hearing.answerBy)}`}>
        <p>{format.relativeDays(hearing.answerBy, now)}</p>
        <p>{hasPassed(hearing.answerBy, now) ? text.late : text.noNeed}</p>
      </Notice>
      <form method="post">
        <TextArea
          name="svar"
          label={text.answer}
          hint={text.hint}
          defaultValue={typed}
          error={error}
        />
        <p className="mt-2 max-w-measure text-muted">{text.oral}</p>
        <ButtonRow>
          <Button>{text.send}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}
