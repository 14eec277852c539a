import { ButtonLink } from "~/components/button.tsx";
import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { Step } from "./next-step.tsx";
import { overblikText } from "./overblik.text.ts";
import type { Overview } from "./read-overview.server.ts";

/**
 * A question to the citizen, once, with its one date.
 *
 * @param step the caseworker's words and date, when they are about this very question
 * @param authority who asks, when the request names nobody
 */
export function RequestTodo({
  requests,
  step,
  authority,
  now,
}: {
  readonly requests: Overview["requests"];
  readonly step: Step | null;
  readonly authority: string;
  readonly now: string;
}) {
  const text = useText(overblikText);
  const format = useFormat();
  const { lang } = usePage();
  const [request, ...more] = requests;
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
