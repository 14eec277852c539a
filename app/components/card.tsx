import type { ReactNode } from "react";

/** One thought on a surface of its own; with a title it is a section of the page's outline. */
export function Card({
  title,
  level = 2,
  children,
}: {
  readonly title?: string;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}) {
  if (title === undefined) return <div className="card stack">{children}</div>;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="card stack">
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}
