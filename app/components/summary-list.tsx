import type { ReactNode } from "react";

export interface SummaryItem {
  readonly key: string;
  readonly value: ReactNode;
  /** A way to change the answer; `label` says what is changed: "Ret datoen". */
  readonly change?: { readonly href: string; readonly label: string };
}

/** Facts as pairs; also the last step of a form, "Tjek dine svar". */
export function SummaryList({ items }: { readonly items: readonly SummaryItem[] }) {
  return (
    <dl className="divide-y divide-line">
      {items.map((item) => (
        <div key={item.key} className="gap-4 py-2.5 sm:grid sm:grid-cols-[minmax(9rem,1fr)_2fr]">
          <dt className="font-semibold">{item.key}</dt>
          <dd className="flex flex-wrap items-baseline justify-between gap-x-6">
            <div className="min-w-0">{item.value}</div>
            {item.change ? (
              <a href={item.change.href} className="inline-flex min-h-11 items-center print:hidden">
                {item.change.label}
              </a>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
