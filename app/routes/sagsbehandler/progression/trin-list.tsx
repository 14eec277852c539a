import type { Trin } from "~/case/progression/read-progression.server.ts";
import { Card } from "~/components/card.tsx";
import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { trinText } from "./trin.text.ts";

/** What holds, in its order, each with the way to change it. */
export function TrinList({ trin }: { readonly trin: readonly Trin[] }) {
  const text = useText(trinText);
  const format = useFormat();
  const hours = (centihours: number | null) => format.number((centihours ?? 0) / 100);
  const said = (one: Trin) =>
    one.kind === "trin"
      ? text.step({ date: format.date(one.fromDay), hours: hours(one.centihours) })
      : text.pause({ from: format.date(one.fromDay), to: format.date(one.toDay ?? one.fromDay) });
  return (
    <Card title={text.list}>
      <ul className="divide-y divide-line">
        {trin.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-1">
            <span>
              {said(one)}
              {one.actualCentihours === null ? null : (
                <span className="block text-muted">
                  {text.became({ hours: hours(one.actualCentihours) })}
                </span>
              )}
              {one.reason ? <span className="block text-muted">{one.reason}</span> : null}
            </span>
            <Link href={`?ret=${one.id}`}>
              {text.change} <span className="sr-only">{said(one)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-6">
        <Link href="?slags=trin">{text.newStep}</Link>
        <Link href="?slags=pause">{text.newPause}</Link>
      </p>
    </Card>
  );
}
