import type { ReactNode } from "react";

/** More for those who want it. Never hides what one must do or by when. */
export function Details({
  summary,
  open,
  children,
}: {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details open={open} className="disclosure max-w-measure">
      <summary className="font-semibold text-primary">{summary}</summary>
      <div className="stack border-line border-l-4 py-1 pl-4">{children}</div>
    </details>
  );
}
