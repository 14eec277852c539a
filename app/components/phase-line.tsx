import type { DateLike } from "../i18n/format.ts";
import { useFormat, useText } from "../i18n/use-text.ts";
import { componentsText } from "./components.text.ts";

export interface Phase {
  readonly label: string;
  readonly state: "done" | "now" | "next";
  /** When it ended, since when we are in it, or when it begins. */
  readonly date?: DateLike;
  /** Only for the phase we are in: what everybody waits for. */
  readonly waitingFor?: string;
  /** When what is waited for should be there. */
  readonly expected?: DateLike;
}

const DOT = {
  done: "bg-primary border-primary",
  now: "bg-surface border-primary ring-4 ring-primary-soft",
  next: "bg-surface border-control",
} as const;

/** Where my case is: a list that happens to look like a line. Each state is said in words. */
export function PhaseLine({ phases }: { readonly phases: readonly Phase[] }) {
  const text = useText(componentsText);
  const format = useFormat();
  return (
    <ol className="lg:flex">
      {phases.map((phase) => (
        <li
          key={phase.label}
          aria-current={phase.state === "now" ? "step" : undefined}
          className="relative flex-1 border-line pb-5 pl-8 max-lg:border-l-2 max-lg:ml-3 max-lg:last:border-transparent lg:border-t-2 lg:pt-5 lg:pr-4 lg:pb-0 lg:pl-0"
        >
          <span
            aria-hidden="true"
            className={`absolute size-5 rounded-full border-4 max-lg:top-1 max-lg:-left-2.75 lg:-top-2.75 lg:left-0 ${DOT[phase.state]}`}
          />
          <span className={`block ${phase.state === "now" ? "font-bold" : "font-semibold"}`}>
            {phase.label}
          </span>
          <span className="block text-muted">
            {phase.date
              ? text.phaseOn[phase.state]({ date: format.date(phase.date) })
              : text[phase.state]}
          </span>
          {phase.waitingFor ? (
            <span className="mt-1 block">
              <span className="font-semibold">{text.waitingFor}:</span> {phase.waitingFor}
              {phase.expected ? (
                <span className="block text-muted">
                  {text.expected({ date: format.date(phase.expected) })}
                </span>
              ) : null}
            </span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
