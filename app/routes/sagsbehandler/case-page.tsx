import type { ReactNode } from "react";
import { CaseNav } from "./case-nav.tsx";
import { ProfessionalShell } from "./professional-shell.tsx";

/** A page of one case: the case's own menu, then whose case it is as part of the heading. */
export function CasePage({
  sagId,
  title,
  of,
  before,
  hasErrors = false,
  children,
}: {
  readonly sagId: string;
  readonly title: string;
  /** "Jens Demosen · NK-2026-0633"; left out where the visit does not open it. */
  readonly of?: string | undefined;
  /** Above the heading: problems, or what just happened. */
  readonly before?: ReactNode;
  readonly hasErrors?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <ProfessionalShell title={title} hasErrors={hasErrors}>
      <CaseNav sagId={sagId} />
      {before}
      <h1>{title}</h1>
      {of ? <p className="text-lg">{of}</p> : null}
      <div className="mt-6">{children}</div>
    </ProfessionalShell>
  );
}
