import { hasPassed } from "~/case/afgoerelse/has-passed.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { Step } from "./next-step.tsx";
import { overblikText } from "./overblik.text.ts";
import type { Overview } from "./read-overview.server.ts";
import { answerBy } from "./todo.ts";

/**
 * A question to the citizen, once, in the request's own words.
 *
 * @param step lends its date, when it is about this very request; a date that has passed is not said
 * @param authority who asks, when the request names nobody
 */
export function RequestTodo({
  requests,
  step,
  authority,
  now,
}: {
  readonly requests: Overview["requests"];
  readonly step: Step;
  readonly authority: string;
  readonly now: string;
}) {
  const text = useText(overblikText);
  const format = useFormat();
  const [request, ...more] = requests;
  if (!request) return null;
  const who = request.requestedBy ?? authority;
  const due = answerBy(request, step);
  return (
    <>
      <p className="sm:text-lg">{text.request({ who, source: request.source })}</p>
      <p>{text.requestFree}</p>
      {due && !hasPassed(due, now) ? (
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
