import { moedeText } from "~/case/moede/moede.text.ts";
import type { Moede } from "~/case/moede/read-moeder.server.ts";
import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { moedePageText } from "./moede-page.text.ts";

/** The ways to the meetings that are not shown, the latest first. */
export function OtherMeetings({ moeder }: { readonly moeder: readonly Moede[] }) {
  const text = useText(moedePageText);
  const { status } = useText(moedeText);
  const format = useFormat();
  if (moeder.length === 0) return null;
  return (
    <section className="stack">
      <h2>{text.others}</h2>
      <ul className="grid gap-2">
        {moeder.toReversed().map((one) => (
          <li key={one.id}>
            <Link href={`/moede?moede=${one.id}`}>
              <span lang="da">{one.title}</span>, {format.dateTime(one.startsAt)}
            </Link>
            {one.status === "indkaldt" ? null : (
              <span className="block text-muted">{status[one.status]}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
