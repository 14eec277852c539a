import type { ReactNode } from "react";

/**
 * A plain link. Not the router's: no prefetch and no client navigation, so a link into a case
 * makes no visit that no person asked for, and pages without scripts behave the same.
 */
export function Link({
  href,
  current,
  download,
  children,
}: {
  readonly href: string;
  readonly current?: boolean;
  readonly download?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <a
      href={href}
      aria-current={current ? "page" : undefined}
      download={download}
      className="inline-flex min-h-11 items-center"
    >
      {children}
    </a>
  );
}
