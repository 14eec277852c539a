import type { DocumentRow } from "~/case/document/read-documents.server.ts";
import { contentsOf } from "~/case/sagsmappe/contents.ts";
import { describedBy, HintAndError } from "~/components/field-frame.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { sagsmappeFormText } from "./moede-papirer.text.ts";

/**
 * The papers to choose from, the chosen ones first and in their order. Their place in the form is their
 * place in the bundle: a button moves one, by the server, or at once where scripts run.
 */
export function PaperFields({
  papers,
  chosen,
  plan,
  error,
}: {
  readonly papers: readonly DocumentRow[];
  readonly chosen: readonly string[];
  readonly plan: boolean;
  readonly error: string | undefined;
}) {
  const text = useText(sagsmappeFormText);
  const inOrder = contentsOf(papers, chosen).map(({ paper }) => paper);
  const field = { name: "papir", label: text.papers, hint: text.papersHint, error };
  return (
    <fieldset
      aria-describedby={describedBy(field)}
      className={`mt-6 max-w-measure space-y-2 ${error ? "border-error-line border-l-4 pl-4" : ""}`}
    >
      <legend className="font-semibold">{text.papers}</legend>
      <HintAndError {...field} />
      {/* The error summary leads to the first choice. */}
      <Choice id="papir" value="plan" checked={plan} label={text.plan} hint={text.planHint} />
      <ol className="space-y-2" data-movable={text.nowNumber}>
        {inOrder.map((paper) => (
          <li key={paper.id} id={`flyt-${paper.id}`} className="group flex items-start gap-2">
            <PaperChoice paper={paper} checked />
            {inOrder.length > 1 ? <Moves paper={paper} /> : null}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only" data-moved />
      <ul className="space-y-2">
        {papers
          .filter(({ id }) => !chosen.includes(id))
          .map((paper) => (
            <li key={paper.id} className="flex">
              <PaperChoice paper={paper} checked={false} />
            </li>
          ))}
      </ul>
    </fieldset>
  );
}

function PaperChoice({
  paper,
  checked,
}: {
  readonly paper: DocumentRow;
  readonly checked: boolean;
}) {
  const format = useFormat();
  const { lang } = usePage();
  return (
    <Choice
      id={`papir-${paper.id}`}
      value={paper.id}
      checked={checked}
      label={paper.title}
      hint={`${paper.typeLabel[lang]}, ${format.date(paper.dated)}`}
    />
  );
}

function Choice({
  id,
  value,
  checked,
  label,
  hint,
}: Record<"id" | "value" | "label" | "hint", string> & { readonly checked: boolean }) {
  return (
    <label htmlFor={id} className="choice grow">
      <input
        id={id}
        type="checkbox"
        name="papir"
        value={value}
        defaultChecked={checked}
        aria-describedby={`${id}-about`}
      />
      <span>
        {label}
        <span id={`${id}-about`} className="block text-muted">
          {hint}
        </span>
      </span>
    </label>
  );
}

/** The first cannot go up and the last not down; where a script moves rows that changes at once. */
function Moves({ paper: { id, title } }: { readonly paper: DocumentRow }) {
  const text = useText(sagsmappeFormText);
  const move = { type: "submit", name: "handling", formAction: `#flyt-${id}` } as const;
  const look = "button button-secondary min-h-11 min-w-11 px-0";
  return (
    <span className="grid shrink-0 gap-1 sm:flex">
      <button
        {...move}
        value={`op.${id}`}
        data-move="up"
        aria-label={text.up({ title })}
        className={`${look} group-first:invisible`}
      >
        ↑
      </button>
      <button
        {...move}
        value={`ned.${id}`}
        data-move="down"
        aria-label={text.down({ title })}
        className={`${look} group-last:invisible`}
      >
        ↓
      </button>
    </span>
  );
}
