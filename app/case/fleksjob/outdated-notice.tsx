import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { outdatedText } from "./outdated.text.ts";
import type { Outdated } from "./read-outdated.server.ts";

/** A fact, and no change of its own: the agreement is older than what is found now. */
export function OutdatedNotice({
  outdated,
  own = false,
  agreement,
  writeNew,
}: {
  readonly outdated: Outdated | null;
  /** Whether the reader is the citizen it is about. */
  readonly own?: boolean;
  /** Where the agreement is read, on other pages than its own. */
  readonly agreement?: string;
  /** Where a new one is written, for those who write it. */
  readonly writeNew?: string | undefined;
}) {
  const text = useText(outdatedText);
  const format = useFormat();
  if (!outdated) return null;
  const said = own ? { ...text, ...text.own } : text;
  const { publishedAt, before, now } = outdated;
  const hours = (centihours: number) => format.number(centihours / 100);
  return (
    <Notice tone={own ? "info" : "warning"} title={said.title}>
      <p>
        {said.came({ date: format.date(publishedAt) })}
        {before !== null && now !== null && before !== now
          ? ` ${text.hours({ before: hours(before), now: hours(now) })}`
          : null}
      </p>
      <p>{said.again}</p>
      {agreement || writeNew ? (
        <p className="flex flex-wrap gap-x-6">
          {agreement ? <Link href={agreement}>{text.agreement}</Link> : null}
          {writeNew ? <Link href={writeNew}>{text.writeNew}</Link> : null}
        </p>
      ) : null}
    </Notice>
  );
}
