import { useEffect, useRef } from "react";
import { useText } from "../i18n/use-text.ts";
import { componentsText } from "./components.text.ts";

export interface FieldProblem {
  /** Name of the field; the summary links to the input with this id. */
  readonly field: string;
  readonly message: string;
}

/**
 * What is wrong, above the h1, with a link to each field. Takes the focus: by the enhancement
 * script on a fresh document, by the effect when a hydrated page shows new problems.
 */
export function ErrorSummary({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const { errorTitle } = useText(componentsText);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      data-error-summary
      className="tone-error toned mb-8 rounded-card border-2 p-5"
    >
      <h2>{errorTitle}</h2>
      <ul className="mt-2 space-y-1">
        {problems.map((problem) => (
          <li key={problem.field}>
            <a href={`#${problem.field}`} className="inline-flex min-h-11 items-center">
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
