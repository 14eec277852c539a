import { HearingTodo } from "~/case/partshoering/open-hearings.tsx";
import { ButtonLink } from "~/components/button.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { ComplaintSent, ComplaintTodo, complaintIs } from "./complaint-todo.tsx";
import { hasDeadline, NextStep, type Step, StepAfter } from "./next-step.tsx";
import { overblikText } from "./overblik.text.ts";
import type { Overview } from "./read-overview.server.ts";
import { RequestTodo } from "./request-todo.tsx";
import { isLastDayToComplain, todoOf } from "./todo.ts";

interface Props {
  readonly overview: Overview;
  readonly sag: Step;
  /** Who asks, when a request names nobody. */
  readonly authority: string;
  readonly now: string;
}

/** One thing to do and one date; what comes after stands below it and looks like less. */
export function TodoCard({ overview, sag, authority, now }: Props) {
  const text = useText(overblikText);
  const { requests, planStatus, complaint, hasAgreement, hasJoint } = overview;
  const hearing = overview.hearings.find(({ answered }) => !answered);
  const { todo, stepAfter } = todoOf({
    hasHearing: hearing !== undefined,
    complaint: complaint && complaintIs(complaint, now),
    hasRequest: requests.length > 0,
    hasAgreement,
    hasJoint,
    planStatus,
    step: sag,
  });
  // The last day to complain is about a decision: the way to it stands beside it.
  const decision = todo === "ownStep" && isLastDayToComplain(sag) ? overview.decision : null;
  // A deadline is a box already: a card around it would only take room from the phone.
  const boxed =
    (todo === "nothing" && hasDeadline(sag, now)) ||
    (todo === "awaitComplaint" && complaint?.status === "sendt");
  return (
    <section className={`grid gap-2 sm:gap-4 ${boxed ? "" : "card"}`}>
      <h2>{text.todo[todo]}</h2>
      {todo === "answerHearing" && hearing ? <HearingTodo hearing={hearing} now={now} /> : null}
      {todo === "answerRequest" ? (
        <RequestTodo requests={requests} step={sag} authority={authority} now={now} />
      ) : null}
      {todo === "answerAgreement" ? (
        <>
          <p className="sm:text-lg">{text.reviewAgreement}</p>
          <p className="max-sm:grid">
            <ButtonLink href="/fleksjobaftale">{text.openAgreement}</ButtonLink>
          </p>
        </>
      ) : null}
      {todo === "answerJoint" ? (
        <>
          <p className="sm:text-lg">{text.reviewJoint}</p>
          <p className="max-sm:grid">
            <ButtonLink href="/arbejdsevne/ny-vurdering">{text.openJoint}</ButtonLink>
          </p>
        </>
      ) : null}
      {todo === "readPlan" ? (
        <>
          <p className="sm:text-lg">{text.reviewPlan}</p>
          <p className="max-sm:grid">
            <ButtonLink href="/plan">{text.openPlan}</ButtonLink>
          </p>
        </>
      ) : null}
      {todo === "sendComplaint" && complaint ? (
        <ComplaintTodo complaint={complaint} now={now} />
      ) : null}
      {todo === "awaitComplaint" && complaint ? (
        <ComplaintSent complaint={complaint} now={now} />
      ) : null}
      {todo === "ownStep" || todo === "nothing" ? (
        <>
          <NextStep step={sag} now={now} />
          {decision ? (
            <p>
              <Link href={`/afgoerelser/${decision.id}`}>{text.readDecision}</Link>
            </p>
          ) : null}
        </>
      ) : null}
      {stepAfter ? <StepAfter step={sag} now={now} /> : null}
    </section>
  );
}
