import type { ReactNode } from "react";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { klageText } from "./klage.text.ts";
import { KlagePapers } from "./klage-papers.tsx";
import type { Klage } from "./read-klage.server.ts";

/** The whole chain of a complaint that was sent: each step with its day, who, and what comes next. */
export function KlageChain({
  klage,
  own = false,
  paperHref,
}: {
  readonly klage: Klage;
  /** Whether the reader is the citizen who complains. */
  readonly own?: boolean;
  /** Where the reader opens one of its papers; left out for who cannot. */
  readonly paperHref?: (id: string) => string;
}) {
  const words = useText(klageText);
  const text = own ? words : { ...words, ...words.staff };
  const format = useFormat();
  const { genvurdering, genvurderetAt, outcome } = klage;
  const over = genvurdering === "medhold" || outcome !== null;
  return (
    <section className="stack">
      <h2>{text.chain}</h2>
      <ol className="grid gap-4">
        <Step title={text.sent} when={klage.sentAt && format.dateTime(klage.sentAt)}>
          <p>{klage.late ? text.late : text.inTime}</p>
          <h4 className="font-semibold">{text.body}</h4>
          <Paragraphs text={klage.body} />
          {klage.lateReason ? (
            <>
              <h4 className="font-semibold">{text.lateReason}</h4>
              <Paragraphs text={klage.lateReason} />
            </>
          ) : null}
          {klage.papers.length > 0 ? (
            <>
              <h4 className="font-semibold">{text.papers}</h4>
              <KlagePapers papers={klage.papers} {...(paperHref && { hrefOf: paperHref })} />
            </>
          ) : null}
        </Step>
        <Step title={text.genvurdering} when={genvurderetAt && format.date(genvurderetAt)}>
          {klage.lateAssessment ? <p>{text.lateAssessment[klage.lateAssessment]}</p> : null}
          {genvurdering ? (
            <>
              <p className="font-semibold">{text.result[genvurdering]}</p>
              <Paragraphs text={klage.genvurderingReason ?? ""} lang="da" />
              <p className="text-muted">{text.by({ name: klage.genvurderetByName ?? "" })}</p>
            </>
          ) : klage.genvurderingBy ? (
            <p>{text.genvurderingBy({ date: format.date(klage.genvurderingBy) })}</p>
          ) : null}
        </Step>
        {genvurdering && genvurdering !== "medhold" ? (
          <Step
            title={klage.forwardedAt ? text.forwarded : text.toForward}
            when={klage.forwardedAt && format.date(klage.forwardedAt)}
          >
            {over ? null : <p>{klage.forwardedAt ? text.waiting : text.toBeForwarded}</p>}
          </Step>
        ) : null}
        {outcome ? (
          <Step title={text.outcome} when={klage.outcomeOn && format.date(klage.outcomeOn)}>
            <p className="font-semibold">{text.outcomes[outcome]}</p>
            <Paragraphs text={klage.outcomeReason ?? ""} lang="da" />
          </Step>
        ) : null}
      </ol>
    </section>
  );
}

function Step({
  title,
  when,
  children,
}: {
  readonly title: string;
  readonly when: string | null;
  readonly children: ReactNode;
}) {
  return (
    <li className="card stack max-w-measure">
      <h3>{title}</h3>
      {when ? <p className="text-muted">{when}</p> : null}
      {children}
    </li>
  );
}
