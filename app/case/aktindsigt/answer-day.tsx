import { DeadlineBox } from "~/components/deadline-box.tsx";
import { Notice } from "~/components/notice.tsx";
import { dayInCopenhagen } from "~/domain/day-in-copenhagen.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { hasPassed } from "../afgoerelse/has-passed.ts";
import { aktindsigtText } from "./aktindsigt.text.ts";
import type { Aktindsigt } from "./read-aktindsigt.server.ts";

/**
 * By when there is an answer: the law's day, or after a reasoned delay the day the office has named,
 * which is a promise (forvaltningsloven § 16, stk. 2). The law's day is said all the same.
 */
export function AnswerDay({
  request: { answerBy, delays, source },
  now,
  own,
}: {
  readonly request: Aktindsigt;
  readonly now: string;
  readonly own: boolean;
}) {
  const text = useText(aktindsigtText);
  const format = useFormat();
  const [first] = delays;
  const promised = delays.at(-1)?.answerBy;
  const toldLate = first && dayInCopenhagen(first.toldAt.toISOString()) > answerBy;
  return (
    <>
      {promised ? (
        <DeadlineBox
          kind="serviceloefte"
          what={own ? text.expect : text.expectOther}
          due={promised}
          now={now}
        >
          <p>{(own ? text.lawWas : text.lawWasOther)({ day: format.date(answerBy) })}</p>
          {toldLate ? <p>{own ? text.toldLate : text.toldLateOther}</p> : null}
        </DeadlineBox>
      ) : (
        <DeadlineBox
          kind="lovkrav"
          what={own ? text.deadline : text.deadlineOther}
          due={answerBy}
          now={now}
          source={source}
        />
      )}
      {hasPassed(promised ?? answerBy, now) ? (
        <Notice tone="warning" title={own ? text.late : text.lateOther} />
      ) : null}
    </>
  );
}
