import type { ReactNode } from "react";
import type { DateLike } from "../i18n/format.ts";
import { useFormat, useText } from "../i18n/use-text.ts";
import { componentsText } from "./components.text.ts";

/** `lovkrav` is a right by law; `serviceloefte` is the municipality's promise. Never mixed up. */
export type DeadlineKind = "lovkrav" | "serviceloefte";

/**
 * What must happen and by when. A promise is worded as one and never shows a rule.
 *
 * @param now the server's clock, so that "om 3 dage" does not depend on the phone's
 * @param source for a lovkrav: its rule, e.g. "Retssikkerhedsloven § 67"
 */
export function DeadlineBox({
  kind,
  what,
  due,
  now,
  source,
  children,
}: {
  readonly kind: DeadlineKind;
  readonly what: string;
  readonly due: DateLike;
  readonly now: DateLike;
  readonly source?: string;
  readonly children?: ReactNode;
}) {
  const text = useText(componentsText);
  const format = useFormat();
  const law = kind === "lovkrav";
  return (
    <div
      className={`${law ? "tone-warning" : "tone-info"} toned max-w-measure rounded-card border-2 p-4 sm:p-5`}
    >
      <p className="font-semibold">{law ? text.byLaw : text.promise}</p>
      <p className="text-xl leading-snug">{what}</p>
      <p className="mt-1">
        {text.noLaterThan} <strong>{format.date(due)}</strong>
        {/* Paper does not count down. */}
        <span className="print:hidden"> ({format.relativeDays(due, now)})</span>
      </p>
      {law && source ? (
        <p>
          {text.lawSource}: {source}
        </p>
      ) : null}
      {children ? <div className="stack mt-3">{children}</div> : null}
    </div>
  );
}
