import { hasPassed } from "~/case/afgoerelse/has-passed.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { DeadlineBox } from "~/components/deadline-box.tsx";
import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { overblikText } from "./overblik.text.ts";
import type { Overview } from "./read-overview.server.ts";
import { todoOf } from "./todo.ts";

type Step = NonNullable<Overview["sag"]>;

interface Props {
  readonly overview: Overview;
  readonly sag: Step;
  /** Who asks, when a request names nobody. */
  readonly authority: string;
  readonly citizenName: string;
  readonly now: string;
}

/** One thing to do and one date; what comes after stands below it and looks like less. */
export function TodoCard({ overview, sag, authority, citizenName, now }: Props) {
  const text = useText(overblikText);
  const { todo, stepIsIt } = todoOf({
    hasRequest: overview.requests.length > 0,
    planStatus: overview.planStatus,
    citizenIsAwaited: sag.waitingForWho === citizenName,
  });
  return (
    <Card title={text.todo}>
      <div className="grid gap-2 sm:gap-4">
        {todo === "answerRequest" ? (
          <Request
            overview={overview}
            step={stepIsIt ? sag : null}
            authority={authority}
            now={now}
          />
        ) : null}
        {todo === "readPlan" ? (
          <>
            <p className="sm:text-lg">{text.reviewPlan}</p>
            <p className="max-sm:grid">
              <ButtonLink href="/plan">{text.openPlan}</ButtonLink>
            </p>
          </>
        ) : null}
        {todo === "nextStep" ? (
          <>
            <NextStep step={sag} now={now} />
            {overview.decision ? (
              <p>
                <Link href={`/afgoerelser/${overview.decision.id}`}>{text.readDecision}</Link>
              </p>
            ) : null}
          </>
        ) : null}
        {stepIsIt ? null : <After step={sag} />}
      </div>
    </Card>
  );
}

function Request({
  overview,
  step,
  authority,
  now,
}: {
  readonly overview: Overview;
  readonly step: Step | null;
  readonly authority: string;
  readonly now: string;
}) {
  const text = useText(overblikText);
  const format = useFormat();
  const { lang } = usePage();
  const [request, ...more] = overview.requests;
  if (!request) return null;
  const who = request.requestedBy ?? authority;
  const due = step?.nextStepBy;
  return (
    <>
      <p className="sm:text-lg">
        {step ? step.nextStep[lang] : text.request({ who, source: request.source })}
      </p>
      {step ? null : <p>{text.requestFree}</p>}
      {due ? (
        <p className="font-semibold">
          {text.answerBy({ date: format.date(due), relative: format.relativeDays(due, now) })}
        </p>
      ) : null}
      <p className="max-sm:grid">
        <ButtonLink href={`/samtykker/${request.id}`}>{text.answerRequest}</ButtonLink>
      </p>
      {more.length > 0 ? (
        <p>
          <Link href="/samtykker">{text.moreRequests({ count: more.length })}</Link>
        </p>
      ) : null}
    </>
  );
}

/** A date to come stands in its box; one that has passed is said calmly, without alarm. */
function NextStep({ step, now }: { readonly step: Step; readonly now: string }) {
  const text = useText(overblikText);
  const format = useFormat();
  const { lang } = usePage();
  const { nextStep, nextStepBy: due, nextStepKind: kind } = step;
  if (due && kind && !hasPassed(due, now)) {
    return <DeadlineBox kind={kind} what={nextStep[lang]} due={due} now={now} />;
  }
  return (
    <>
      <p className="sm:text-lg">{nextStep[lang]}</p>
      {due && kind === "serviceloefte" ? <p>{text.overdue({ date: format.date(due) })}</p> : null}
    </>
  );
}

function After({ step }: { readonly step: Step }) {
  const text = useText(overblikText);
  const format = useFormat();
  const { lang } = usePage();
  return (
    <div className="border-line border-t pt-4">
      <h3>{text.after}</h3>
      <p className="mt-1">
        {step.nextStep[lang]}
        {step.nextStepBy ? ` ${text.by({ date: format.date(step.nextStepBy) })}` : ""}
      </p>
    </div>
  );
}
