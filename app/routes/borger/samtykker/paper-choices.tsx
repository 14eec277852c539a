import type { ReactNode } from "react";
import { consentText } from "~/case/consent/consent.text.ts";
import type { Consent } from "~/case/consent/read-consents.server.ts";
import { HintAndError } from "~/components/field-frame.tsx";
import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { samtykkerText } from "./samtykker.text.ts";

/**
 * "Se det, de ser": exactly the papers the recipient would get, each of which can be held back.
 * Ticking one strikes it out at once, by style alone. The hidden ids say what stood here, so that
 * the answer is about these papers and no others.
 */
export function PaperChoices({
  papers,
  heldBack,
  kinds,
  errors,
  legend,
}: {
  /** A heading, or words. */
  readonly legend: ReactNode;
  readonly papers: Consent["papers"];
  readonly heldBack: readonly string[];
  /** The kinds that are chosen, when some may not be. */
  readonly kinds?: readonly string[];
  readonly errors: { readonly undtag?: string | undefined; readonly papirer?: string | undefined };
}) {
  const text = useText(samtykkerText);
  const error = errors.undtag ?? errors.papirer;
  return (
    <fieldset
      id="papirer"
      tabIndex={-1}
      aria-describedby={error ? "undtag-hint undtag-error" : "undtag-hint"}
      className={error ? "border-error-line border-l-4 pl-4" : undefined}
    >
      <legend className="mb-2 font-semibold">{legend}</legend>
      <HintAndError
        name="undtag"
        label=""
        hint={papers.length > 0 ? text.papersHint : text.noPapers}
        error={error}
      />
      <ul className="mt-2 max-w-measure space-y-2">
        {papers.map((paper, index) => (
          <PaperChoice
            key={paper.id}
            paper={paper}
            id={index === 0 ? "undtag" : `undtag-${index}`}
            held={heldBack.includes(paper.id)}
            leftOut={kinds !== undefined && !kinds.includes(paper.type)}
          />
        ))}
      </ul>
    </fieldset>
  );
}

function PaperChoice({
  paper,
  id,
  held,
  leftOut,
}: {
  readonly paper: Consent["papers"][number];
  readonly id: string;
  readonly held: boolean;
  readonly leftOut: boolean;
}) {
  const text = useText(samtykkerText);
  const facts = useText(consentText).facts;
  const format = useFormat();
  const { lang } = usePage();
  const about = facts({
    kind: paper.kind[lang],
    date: format.date(paper.dated),
    pages: paper.pages,
  });
  return (
    <li className="group rounded-card border-2 border-line bg-surface p-3 has-checked:border-dashed">
      <input type="hidden" name="vist" value={paper.id} />
      <p className="font-semibold">
        <a
          href={`/papirer/${paper.id}`}
          className="inline-flex min-h-11 items-center group-has-checked:line-through"
        >
          {paper.excepted || leftOut ? <s>{paper.title}</s> : paper.title}
        </a>
      </p>
      <p className="text-muted">{about}</p>
      {leftOut ? <Status>{text.leftOut}</Status> : null}
      {paper.excepted ? (
        <Status>{text.heldBack}</Status>
      ) : (
        <label htmlFor={id} className="inline-flex min-h-11 cursor-pointer items-center gap-3">
          <input
            id={id}
            type="checkbox"
            name="undtag"
            value={paper.id}
            defaultChecked={held}
            className="size-6 flex-none accent-primary"
          />
          <span>
            {text.hold}
            <span className="sr-only">{text.holdThis({ title: paper.title })}</span>
          </span>
        </label>
      )}
    </li>
  );
}
