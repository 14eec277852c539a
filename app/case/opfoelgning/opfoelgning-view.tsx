import type { ReactNode } from "react";
import { Status } from "~/components/status.tsx";
import { dayInCopenhagen } from "~/domain/day-in-copenhagen.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import type { Counter } from "./counters.ts";
import { opfoelgningText } from "./opfoelgning.text.ts";
import type { Opfoelgning, Opfoelgninger } from "./read-opfoelgninger.server.ts";

/** How many talks were held of those that are promised, and the talks; nothing before there is a job. */
export function OpfoelgningView({
  found: { counters, talks: all, now },
  own = false,
  children,
}: {
  readonly found: Opfoelgninger;
  /** Whether the reader is the citizen: whose rule is looked up is the staff's business. */
  readonly own?: boolean;
  readonly children?: ReactNode;
}) {
  const text = useText(opfoelgningText);
  // The citizen reads of talks about the case beside the plan.
  const talks = own ? all.filter(({ kind }) => kind !== "samtale") : all;
  if (counters.length === 0 && talks.length === 0) return children ?? null;
  const promised = counters.every(({ rule }) => rule.kind === "serviceloefte");
  return (
    <section className="stack">
      <h2>{text.title}</h2>
      {own && counters.length > 0 ? <p>{promised ? text.promise : text.law}</p> : null}
      <dl className="grid max-w-measure gap-3 sm:grid-cols-3">
        {counters.map((one) => (
          <CounterCard key={one.rule.code} counter={one} now={now} own={own} />
        ))}
      </dl>
      {talks.length === 0 ? <p>{text.none}</p> : null}
      {talks.length > 0 ? (
        <>
          <h3>{text.talks}</h3>
          <ul className="divide-y divide-line">
            {talks.map((talk) => (
              <li key={talk.id} className="py-2">
                <Talk talk={talk} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {children}
    </section>
  );
}

function CounterCard({
  counter: { rule, held, lastDay },
  now,
  own,
}: {
  readonly counter: Counter;
  readonly now: string;
  readonly own: boolean;
}) {
  const text = useText(opfoelgningText);
  const format = useFormat();
  const names: { readonly [code: string]: string } = text.counter;
  const reached = held >= rule.times;
  const missed = !reached && dayInCopenhagen(now) > lastDay;
  return (
    <div className="card">
      <dt className="font-semibold">{names[rule.code]}</dt>
      <dd>
        <span className="block text-xl">{text.count({ held, times: rule.times })}</span>
        <span className="block text-muted">{text.until({ date: format.date(lastDay) })}</span>
        {reached ? <Status tone="success">{text.reached}</Status> : null}
        {missed ? <Status tone="warning">{text.missed}</Status> : null}
        {own || rule.verified ? null : <Status tone="warning">{text.unverified}</Status>}
      </dd>
    </div>
  );
}

/** One talk: when, where, with whom and what was agreed. */
export function Talk({ talk }: { readonly talk: Opfoelgning }) {
  const text = useText(opfoelgningText);
  const format = useFormat();
  const { status, kind, heldOn, form, atWorkplace, participants, registeredByName } = talk;
  const where = form === "telefon" ? "phone" : atWorkplace ? "workplace" : "elsewhere";
  return (
    <div className="stack">
      <p className="font-semibold">
        {text.one({ kind: text.kind[kind], date: format.date(heldOn), where: text.where[where] })}
      </p>
      {status === "fejl" ? (
        <p>{text.struck}</p>
      ) : (
        <>
          <p>{text.with({ names: participants })}</p>
          <Paragraphs text={talk.agreed} lang="da" />
        </>
      )}
      <p className="text-muted">{text.by({ name: registeredByName })}</p>
    </div>
  );
}
