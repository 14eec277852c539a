import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { overblikText } from "./overblik.text.ts";
import type { Overview } from "./read-overview.server.ts";

/** The next meeting the citizen is invited to: what, when, and the way to it. */
export function NextMeeting({
  meeting,
  now,
}: {
  readonly meeting: NonNullable<Overview["meeting"]>;
  readonly now: string;
}) {
  const text = useText(overblikText);
  const format = useFormat();
  const { id, title, startsAt } = meeting;
  const away = format.relativeDays(startsAt, now);
  return (
    <section className="card grid gap-1">
      <h2>{text.meeting}</h2>
      <p className="font-semibold" lang="da">
        {title}
      </p>
      <p>
        {text.meetingAt({ day: format.weekdayDate(startsAt), time: format.time(startsAt), away })}
      </p>
      <p>
        <Link href={`/moede?moede=${id}`}>{text.openMeeting}</Link>
      </p>
    </section>
  );
}
