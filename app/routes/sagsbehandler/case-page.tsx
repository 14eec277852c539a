import type { ReactNode } from "react";
import { ErrorSummary, type FieldProblem } from "~/components/error-summary.tsx";
import { CaseNav } from "./case-nav.tsx";
import { ProfessionalShell } from "./professional-shell.tsx";

/** A page of one case: the case's own menu, then whose case it is as part of the heading. */
export function CasePage({
  sagId,
  title,
  of,
  problems = [],
  done,
  children,
}: {
  readonly sagId: string;
  readonly title: string;
  /** "Jens Demosen · NK-2026-0633"; left out where the visit does not open it. */
  readonly of?: string | undefined;
  readonly problems?: readonly FieldProblem[];
  /** What just happened, above the heading: a `Done`. */
  readonly done?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <ProfessionalShell title={title} hasErrors={problems.length > 0}>
      <CaseNav sagId={sagId} />
      <ErrorSummary problems={problems} />
      {done}
      <h1>{title}</h1>
      {of ? <p className="text-lg">{of}</p> : null}
      <div className="mt-6">{children}</div>
    </ProfessionalShell>
  );
}
