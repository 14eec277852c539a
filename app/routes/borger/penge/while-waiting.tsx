import type { Frist } from "~/case/frist/clocks-of.ts";
import { fristText } from "~/case/frist/frist.text.ts";
import { Card } from "~/components/card.tsx";
import { DeadlineBox } from "~/components/deadline-box.tsx";
import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { pengeText } from "./penge.text.ts";

/**
 * What comes while one waits on ledighedsydelse: the date of the case's own rules, or that they have none.
 * @param frister those that ledighedsydelse has started and the citizen is told of, the first first
 */
export function WhileWaiting({
  frister,
  now,
}: {
  readonly frister: readonly Frist[];
  readonly now: string;
}) {
  const text = useText(pengeText);
  const { units } = useText(fristText);
  const format = useFormat();
  const { lang } = usePage();
  const next = frister.at(-1);
  const since = frister[0]?.started;
  return (
    <Card title={text.waiting}>
      {next?.due && since ? (
        <>
          <p>{text.waitingSince({ date: format.date(since) })}</p>
          <DeadlineBox
            kind={next.rule.kind}
            what={next.rule.label[lang]}
            due={next.due}
            now={now}
            source={next.rule.source}
          >
            {next.rule.unit === "months" && next.rule.repeats ? (
              <p>{text.waitingAgain({ span: units.months(next.rule) })}</p>
            ) : null}
            {next.rule.verified ? null : <p>{text.waitingUnverified}</p>}
          </DeadlineBox>
          {frister.length > 1 ? <p>{text.waitingBefore}</p> : null}
        </>
      ) : (
        <p>{text.waitingNoDate}</p>
      )}
      <p>{text.waitingAsk}</p>
      <p>
        <Link href="/gennemgang">{text.waitingEnough}</Link>
      </p>
    </Card>
  );
}
