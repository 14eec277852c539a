import type { Described } from "../../../case/receipt/describe-verdict.ts";

const TONE = { proved: "tone-success", "not-proved": "tone-warning", failed: "tone-error" };

/**
 * The verdict as elements. Everything is set as text, never as HTML: a receipt may hold anything.
 *
 * @param titles the two headings
 */
export function drawVerdict(
  { outcome, headline, checks, facts }: Described,
  titles: { checksTitle: string; factsTitle: string },
): HTMLElement {
  const rows = facts.flatMap(({ label, value }) => [
    element("dt", "font-semibold sm:col-start-1", label),
    element("dd", "mb-3 max-w-measure whitespace-pre-line break-words sm:mb-0", value),
  ]);
  return element(
    "section",
    "stack",
    element(
      "div",
      `${TONE[outcome]} toned max-w-measure rounded-card border border-l-8 p-4 sm:p-5`,
      element("h2", "", headline),
    ),
    element("h3", "", titles.checksTitle),
    element(
      "ul",
      "max-w-measure space-y-2",
      ...checks.map(({ result, state, line }) =>
        element(
          "li",
          `${TONE[result]} toned rounded-card border border-l-8 px-4 py-2`,
          element("strong", "", `${state}: `),
          line,
        ),
      ),
    ),
    ...(rows.length > 0
      ? [
          element("h3", "", titles.factsTitle),
          element(
            "dl",
            "card gap-x-6 gap-y-3 sm:grid sm:grid-cols-[minmax(8rem,auto)_1fr]",
            ...rows,
          ),
        ]
      : []),
  );
}

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}
