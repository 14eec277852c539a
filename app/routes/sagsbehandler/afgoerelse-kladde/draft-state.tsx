import { hasPassed } from "~/case/afgoerelse/has-passed.ts";
import { Paragraphs } from "~/case/paragraphs.tsx";
import { Card } from "~/components/card.tsx";
import { Link } from "~/components/link.tsx";
import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { draftText } from "./draft.text.ts";
import type { Draft } from "./read-draft.server.ts";

/** How far the decision has come, who saved it last, and what the citizen said to it. */
export function DraftState({
  sagId,
  draft,
  now,
}: {
  readonly sagId: string;
  readonly draft: Draft;
  readonly now: string;
}) {
  const text = useText(draftText);
  const format = useFormat();
  const { savedAt, savedByName: name } = draft;
  return (
    <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
      <div className="stack">
        <p>
          <Status tone={draft.status === "truffet" ? "warning" : "info"}>
            {text.status[draft.status]}
          </Status>
        </p>
        <p>{text.unseen}</p>
        {draft.version > 1 ? <p>{text.correction(draft)}</p> : null}
        {savedAt && name ? (
          <p className="text-muted">{text.saved({ name, when: format.dateTime(savedAt) })}</p>
        ) : null}
      </div>
      <Hearing sagId={sagId} draft={draft} now={now} />
    </div>
  );
}

function Hearing({ sagId, draft, now }: Parameters<typeof DraftState>[0]) {
  const { hearing: text } = useText(draftText);
  const format = useFormat();
  const { hearing, status } = draft;
  const href = `/sager/${sagId}/afgoerelser/${draft.id}/partshoering`;
  if (!hearing) {
    return (
      <Card title={text.title}>
        <p>{text.none}</p>
        {status === "udkast" ? (
          <p>
            <Link href={href}>{text.send}</Link>
          </p>
        ) : null}
      </Card>
    );
  }
  const { answer, answerForm, answeredAt } = hearing;
  const last = { date: format.date(hearing.answerBy) };
  return (
    <Card title={text.title}>
      {answer && answerForm && answeredAt ? (
        <>
          <p>{text.answered({ when: format.dateTime(answeredAt), how: text.how[answerForm] })}</p>
          <blockquote className="border-line border-l-4 pl-4">
            <Paragraphs text={answer} />
          </blockquote>
        </>
      ) : (
        <p>{hasPassed(hearing.answerBy, now) ? text.over(last) : text.waiting(last)}</p>
      )}
      <p>
        <Link href={href}>{answeredAt || status !== "iPartshoering" ? text.see : text.record}</Link>
      </p>
    </Card>
  );
}
