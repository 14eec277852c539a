import type { ReactNode } from "react";
import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { aktindsigtText } from "./aktindsigt.text.ts";
import { AnswerDay } from "./answer-day.tsx";
import type { Aktindsigt } from "./read-aktindsigt.server.ts";

const TONE = { anmodet: "warning", givet: "success", afslaaet: "neutral" } as const;

/**
 * One request from the question to the answer.
 * @param reader the citizen is spoken to as "du"
 * @param children the office's form, while it is to answer
 */
export function AktindsigtCard({
  request,
  now,
  reader,
  children,
}: {
  readonly request: Aktindsigt;
  readonly now: string;
  readonly reader: "citizen" | "office";
  readonly children?: ReactNode;
}) {
  const text = useText(aktindsigtText);
  const format = useFormat();
  const own = reader === "citizen";
  const { status, wish, askedAt, answer, klagevejledning, answeredAt } = request;
  return (
    <li className="card stack">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <Status tone={TONE[status]}>{(own ? text.status : text.statusOther)[status]}</Status>
        <span className="text-muted">{text.asked({ when: format.dateTime(askedAt) })}</span>
      </p>
      <h3>{own ? text.wish : text.wishOther}</h3>
      <Paragraphs text={wish} />
      {request.delays.map((delay) => (
        <div key={delay.answerBy} className="stack">
          <h3>{(own ? text.delay : text.delayOther)({ when: format.dateTime(delay.toldAt) })}</h3>
          <Paragraphs text={delay.reason} lang="da" />
        </div>
      ))}
      {status === "anmodet" ? <AnswerDay request={request} now={now} own={own} /> : null}
      {answer && answeredAt ? (
        <>
          <h3>{text.answered({ when: format.dateTime(answeredAt) })}</h3>
          <Paragraphs text={answer} lang="da" />
        </>
      ) : null}
      {klagevejledning ? (
        <>
          <h3>{text.complain}</h3>
          <Paragraphs text={klagevejledning} lang="da" />
        </>
      ) : null}
      {children}
    </li>
  );
}
