import { documentText } from "~/case/document/document.text.ts";
import { DocumentLine } from "~/case/document/document-list.tsx";
import { DocumentView } from "~/case/document/document-view.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { HjemmelValues } from "./hjemmel.schema.ts";
import { hjemmelText } from "./hjemmel.text.ts";
import type { Looked } from "./look-up.server.ts";

/** What a look by a rule found. The answer to a form, not a page of its own: a look has a reason. */
export function LookedView({
  sagId,
  looked,
  values,
}: {
  readonly sagId: string;
  readonly looked: Looked;
  readonly values: HjemmelValues;
}) {
  const text = useText(hjemmelText);
  const { lang } = usePage();
  const { rule, paper } = looked;
  return (
    <div className="grid gap-8">
      <div className="card stack max-w-measure">
        <SummaryList
          items={[
            { key: text.ruleUsed, value: rule?.paragraph },
            { key: text.reasonGiven, value: values.grund },
          ]}
        />
        <p>
          {text.recorded} {text.seen}
        </p>
      </div>
      {paper ? (
        <DocumentView document={{ ...paper, typeLabel: paper.type[lang] }} />
      ) : (
        <Papers looked={looked} values={values} />
      )}
      <div>
        {paper ? <LookForm values={values} label={text.listAgain} name={text.listAgain} /> : null}
        <p>
          <Link href={`/sager/${sagId}/hjemmel`}>{text.again}</Link>
        </p>
      </div>
    </div>
  );
}

function Papers({ looked, values }: { readonly looked: Looked; readonly values: HjemmelValues }) {
  const text = useText(hjemmelText);
  const from = useText(documentText).from;
  if (looked.groups.length === 0) return <EmptyState title={text.none} body={text.noneBody} />;
  return looked.groups.map((group) => (
    <section key={group.source.id} className="stack">
      <h2>{from({ source: group.source.name })}</h2>
      <ul className="grid gap-3">
        {group.documents.map((one) => (
          <li key={one.id} className="card">
            <DocumentLine document={one} />
            <LookForm values={values} paper={one.id} label={text.read} name={text.readName(one)} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** Another look on the same ground; its reason rides along, for the gate asks for it every time. */
function LookForm({
  values,
  paper,
  label,
  name,
}: {
  readonly values: HjemmelValues;
  readonly paper?: string;
  readonly label: string;
  readonly name: string;
}) {
  return (
    <form method="post" className="mt-3">
      <input type="hidden" name="regel" value={values.regel} />
      <input type="hidden" name="grund" value={values.grund} />
      {paper ? <input type="hidden" name="papir" value={paper} /> : null}
      <button type="submit" aria-label={name} className="button button-secondary">
        {label}
      </button>
    </form>
  );
}
