import type { ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";
import { componentsText } from "./components.text.ts";
import type { Tone } from "./status.tsx";

/**
 * Something worth stopping at. The kind is said in words too, never by colour alone.
 *
 * @param live announced by screen readers when it appears (after an act of the person)
 * @param focused takes the focus on a fresh document, by the enhancement script
 */
export function Notice({
  tone = "info",
  title,
  live = false,
  focused = false,
  children,
}: {
  readonly tone?: Exclude<Tone, "neutral">;
  readonly title?: string;
  readonly live?: boolean;
  readonly focused?: boolean;
  readonly children?: ReactNode;
}) {
  const text = useText(componentsText);
  return (
    <div
      role={live ? "status" : undefined}
      tabIndex={focused ? -1 : undefined}
      data-takes-focus={focused || undefined}
      className={`tone-${tone} toned max-w-measure rounded-card border border-l-8 p-4 sm:p-5`}
    >
      <p className="font-semibold">{title ?? text[tone]}</p>
      {children ? <div className="stack mt-1">{children}</div> : null}
    </div>
  );
}
