import { createContext } from "react-router";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { draftText } from "./draft.text.ts";

/** What was typed in one field. */
interface Typed {
  readonly label: string;
  readonly words: string;
}

/** Set by an action that was refused: the page then stays and says why, and leads nowhere by itself. */
export const refusedContext = createContext(false);

/** What was pressed on a draft that is none any more: the citizen has the decision. */
export function AnnouncedMeanwhile({
  sag,
  id,
  citizen,
  typed,
}: {
  readonly sag: string;
  readonly id: string;
  readonly citizen: string | undefined;
  readonly typed: readonly Typed[];
}) {
  const text = useText(draftText);
  const problems = [{ field: "afgoerelse", message: text.problem.alreadyDecided }];
  return (
    <CasePage sagId={sag} title={text.title} of={citizen} problems={problems}>
      <p id="afgoerelse">
        <Link href={`/sager/${sag}/afgoerelser/${id}`}>{text.toDecision}</Link>
      </p>
      <NotSaved typed={typed.filter(({ words }) => words)} />
    </CasePage>
  );
}

/** The words that came too late, to be taken along to a corrected version. */
function NotSaved({ typed }: { readonly typed: readonly Typed[] }) {
  const text = useText(draftText);
  if (typed.length === 0) return null;
  return (
    <section className="stack mt-8">
      <h2>{text.notSaved}</h2>
      <dl className="stack">
        {typed.map(({ label, words }) => (
          <div key={label}>
            <dt className="font-semibold">{label}</dt>
            <dd className="max-w-measure whitespace-pre-line">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
