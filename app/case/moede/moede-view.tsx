import type { ReactNode } from "react";
import { Notice } from "~/components/notice.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { moedeText } from "./moede.text.ts";
import type { Moede } from "./read-moeder.server.ts";

/** One meeting: when and where first, then who is there and what it is about. */
export function MoedeView({
  moede,
  level = 2,
  children,
}: {
  readonly moede: Moede;
  readonly level?: 2 | 3;
  /** The citizen's part: what was written, or the form to write it. */
  readonly children?: ReactNode;
}) {
  const text = useText(moedeText);
  const format = useFormat();
  const { lang } = usePage();
  const Heading = level === 2 ? "h2" : "h3";
  const { status, startsAt, people, cancelReason } = moede;
  const day = format.weekdayDate(startsAt);
  const at = text.at({ day: day[0]?.toUpperCase() + day.slice(1), time: format.time(startsAt) });
  return (
    <div className="grid gap-6">
      {status === "holdt" || status === "aflyst" ? (
        <Notice tone={status === "holdt" ? "info" : "warning"} title={text.status[status]}>
          {cancelReason ? <p lang="da">{text.because({ reason: cancelReason })}</p> : null}
        </Notice>
      ) : null}
      <section className="card stack max-w-measure">
        <Heading>{text.when}</Heading>
        <p className="text-xl">
          <strong>{at}</strong>
        </p>
        <p>{text.lasts({ minutes: moede.minutes })}</p>
        <Heading>{moede.form === "video" ? text.video : text.where}</Heading>
        <Paragraphs text={moede.place} lang="da" />
      </section>
      <section className="stack">
        <Heading>{text.who}</Heading>
        <ul className="grid max-w-measure gap-3">
          {people.map(({ navn, label, does }) => (
            <li key={`${label.da} ${navn}`}>
              <strong className="block">
                {label[lang]}: {navn}
              </strong>
              {does[lang]}
            </li>
          ))}
        </ul>
      </section>
      {moede.dagsorden.trim() ? (
        <section className="stack">
          <Heading>{text.agenda}</Heading>
          <Paragraphs text={moede.dagsorden} lang="da" />
        </section>
      ) : null}
      {children}
    </div>
  );
}

/** What the citizen wrote before the meeting, for those who read it. */
export function Prepared({ moede, level = 2 }: { moede: Moede; level?: 2 | 3 }) {
  const text = useText(moedeText);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="stack">
      <Heading>{text.questions}</Heading>
      {moede.spoergsmaal ? <Paragraphs text={moede.spoergsmaal} /> : <p>{text.noQuestions}</p>}
      <Heading>{text.bisidder}</Heading>
      <p>{moede.bisidder ?? text.noBisidder}</p>
    </section>
  );
}
