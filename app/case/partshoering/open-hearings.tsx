import { ButtonLink } from "~/components/button.tsx";
import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { hasPassed } from "../afgoerelse/has-passed.ts";
import { openHearingsText } from "./open-hearings.text.ts";
import type { OpenHearing } from "./read-partshoering.server.ts";

/** What the municipality has asked about and not decided; nothing when there is none. */
export function OpenHearings({
  hearings,
  now,
}: {
  readonly hearings: readonly OpenHearing[];
  readonly now: string;
}) {
  const text = useText(openHearingsText);
  if (hearings.length === 0) return null;
  return (
    <section className="my-6 grid gap-4">
      <h2>{text.title}</h2>
      {hearings.map((one) => (
        <div key={one.id} className="card stack">
          <h3 lang="da">{one.title}</h3>
          <HearingLine hearing={one} now={now} />
        </div>
      ))}
    </section>
  );
}

/** The same as the one thing to do: why it matters, by when, and a button. */
export function HearingTodo({
  hearing,
  now,
}: {
  readonly hearing: OpenHearing;
  readonly now: string;
}) {
  const text = useText(openHearingsText);
  return (
    <>
      <p className="sm:text-lg">{text.title}.</p>
      <p lang="da" className="font-semibold">
        {hearing.title}
      </p>
      <LastDay hearing={hearing} now={now} />
      <p className="max-sm:grid">
        <ButtonLink href={`/partshoering/${hearing.id}`}>{text.answer}</ButtonLink>
      </p>
    </>
  );
}

function LastDay({
  hearing: { answerBy },
  now,
}: {
  readonly hearing: OpenHearing;
  readonly now: string;
}) {
  const text = useText(openHearingsText);
  const format = useFormat();
  const last = { date: format.date(answerBy), away: format.relativeDays(answerBy, now) };
  return <p>{hasPassed(answerBy, now) ? text.late(last) : text.answerBy(last)}</p>;
}

/** By when to answer, and the way there; or that it is answered. */
function HearingLine({ hearing, now }: { readonly hearing: OpenHearing; readonly now: string }) {
  const text = useText(openHearingsText);
  const { id, answered } = hearing;
  return (
    <>
      {answered ? <p>{text.answered}</p> : <LastDay hearing={hearing} now={now} />}
      <p>
        <Link href={`/partshoering/${id}`}>{answered ? text.read : text.answer}</Link>
      </p>
    </>
  );
}
