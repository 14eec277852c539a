import { StepView } from "~/case/sag/step-view.tsx";
import { Card } from "~/components/card.tsx";
import { Link } from "~/components/link.tsx";
import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { CaseView } from "./read-case.server.ts";
import { sagText } from "./sag.text.ts";

/** What is happening, what is next and by when, who is waited for, who works on it. */
export function CaseOverview({
  sag,
  asked,
  contacts,
  now,
  waitingHref,
}: Pick<CaseView, "sag" | "asked" | "contacts"> & {
  readonly now: string;
  /** Where the role changes what is waited for; null when it does not. */
  readonly waitingHref: string | null;
}) {
  const text = useText(sagText);
  const format = useFormat();
  const { lang } = usePage();
  return (
    <div className="grid gap-6 lg:grid-cols-[3fr_2fr] lg:items-start">
      <div className="grid gap-6">
        <Card title={text.happening}>
          <p>{sag.happening[lang]}</p>
          <p>
            <Status tone="info">{text.phase(sag)}</Status>
          </p>
          <p className="text-muted">{text.asCitizenReads}</p>
        </Card>
        <Card title={text.nextStep}>
          <StepView step={sag} now={now} asked={asked} />
          {sag.nextStepBy ? null : <p className="text-muted">{text.noDeadline}</p>}
          {sag.waitingFor ? (
            <div>
              <p>
                <span className="font-semibold">{text.waiting}:</span> {sag.waitingFor[lang]}
              </p>
              {sag.waitingForWho ? <p>{text.waitingBy({ who: sag.waitingForWho })}</p> : null}
              {sag.waitingExpected ? (
                <p>{text.waitingExpected({ date: format.date(sag.waitingExpected) })}</p>
              ) : null}
            </div>
          ) : null}
          {waitingHref ? (
            <p>
              <Link href={waitingHref}>
                {sag.waitingFor ? text.changeWaiting : text.tellWaiting}
              </Link>
            </p>
          ) : null}
        </Card>
      </div>
      <Card title={text.contacts}>
        {contacts.length === 0 ? <p>{text.noContacts}</p> : null}
        <ul className="stack">
          {contacts.map((one) => (
            <li key={one.id}>
              <strong className="block">{one.name}</strong>
              {one.title[lang]}
              <span className="flex flex-wrap gap-x-4">
                <Link href={`tel:${one.phone.replaceAll(" ", "")}`}>{one.phone}</Link>
                <Link href={`mailto:${one.email}`}>{one.email}</Link>
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

/** The last few lines of the thread: who and when, and which promise of an answer still runs. */
export function CaseMessages({
  sagId,
  messages,
}: Pick<CaseView, "messages"> & { readonly sagId: string }) {
  const text = useText(sagText);
  const format = useFormat();
  return (
    <section className="stack">
      <h2>{text.messages}</h2>
      {messages.length === 0 ? <p>{text.noMessages}</p> : null}
      <ul className="space-y-2">
        {messages.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline gap-x-3">
            {text.messageLine({ name: one.senderName, when: format.dateTime(one.sentAt) })}
            {one.answerDueAt && !one.answeredAt ? (
              <Status tone="warning">
                {text.answerBy({ when: format.dateTime(one.answerDueAt) })}
              </Status>
            ) : null}
          </li>
        ))}
      </ul>
      <p>
        <Link href={`/sager/${sagId}/beskeder`}>{text.toMessages}</Link>
      </p>
    </section>
  );
}
