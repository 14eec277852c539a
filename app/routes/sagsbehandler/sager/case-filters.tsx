import { Button } from "~/components/button.tsx";
import { Select } from "~/components/select.tsx";
import { useText } from "~/i18n/use-text.ts";
import {
  ORDERS,
  PHASES,
  VIEWS,
  type View,
  type WorklistQuery,
  worklistHref,
} from "./sager.schema.ts";
import { sagerText } from "./sager.text.ts";

/** What the list is narrowed to, each with how many it holds, and what comes first. Addresses, so that a
 * bookmark keeps a view. */
export function CaseFilters({
  query,
  counts,
  reviews,
}: {
  readonly query: WorklistQuery;
  readonly counts: Readonly<Record<View, number>>;
  /** Whether the role reviews cases: to others that view is no work of theirs. */
  readonly reviews: boolean;
}) {
  const text = useText(sagerText);
  return (
    <div className="mb-6 grid gap-4">
      <nav aria-label={text.views}>
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {VIEWS.filter((vis) => reviews || vis !== "gennemgang").map((vis) => (
            <li key={vis}>
              <a
                href={worklistHref({ ...query, vis, side: 1 })}
                aria-current={vis === query.vis ? "true" : undefined}
                className="inline-flex min-h-11 items-center rounded-lg border border-transparent px-2 aria-[current]:border-control aria-[current]:bg-surface aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                {text.view[vis]({ count: counts[vis] })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form method="get" action="/sager" className="flex flex-wrap items-end gap-3">
        {query.vis === "alle" ? null : <input type="hidden" name="vis" value={query.vis} />}
        <Select
          name="fase"
          label={text.phaseLabel}
          none={text.anyPhase}
          defaultValue={query.fase === null ? "" : `${query.fase}`}
          options={PHASES.map((number) => ({ value: `${number}`, label: text.phases[number] }))}
        />
        <Select
          name="orden"
          label={text.orderLabel}
          none={text.order.frist}
          defaultValue={query.orden === "frist" ? "" : query.orden}
          options={ORDERS.filter((one) => one !== "frist").map((one) => ({
            value: one,
            label: text.order[one],
          }))}
        />
        <Button kind="secondary">{text.show}</Button>
      </form>
    </div>
  );
}
