import type { ReactNode } from "react";

/** A link in a table: as easy to hit as any other, without pushing its row apart. */
export function CellLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}) {
  return (
    <a href={href} className="-my-2.5 inline-block min-h-11 py-2.5">
      {children}
    </a>
  );
}
