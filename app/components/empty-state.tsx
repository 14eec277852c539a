import { ButtonLink } from "./button.tsx";

/** Nothing here yet: say so, and say what happens next. */
export function EmptyState({
  title,
  body,
  next,
}: {
  readonly title: string;
  readonly body: string;
  readonly next?: { readonly href: string; readonly label: string };
}) {
  return (
    <div className="max-w-measure rounded-card border-2 border-control border-dashed p-6">
      <p className="font-semibold text-lg">{title}</p>
      <p className="mt-1">{body}</p>
      {next ? (
        <p className="mt-4">
          <ButtonLink href={next.href} kind="secondary">
            {next.label}
          </ButtonLink>
        </p>
      ) : null}
    </div>
  );
}
