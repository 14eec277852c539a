import type { ReactNode } from "react";
import { Notice } from "./notice.tsx";

/** What an act did, on the page that comes after it: above the h1, and said by a screen reader. */
export function Done({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="mb-6">
      <Notice tone="success" title={title} live>
        {children}
      </Notice>
    </div>
  );
}
