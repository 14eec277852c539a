import { DataTable } from "~/components/data-table.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { PasskeyAct } from "../../../../consent/index.ts";
import { adgangsnoeglerText } from "./adgangsnoegler.text.ts";

/** What happened to the keys, as the ledger has it: also to those that are gone from the list. */
export function PasskeyActs({ acts }: { readonly acts: readonly PasskeyAct[] }) {
  const { acts: text } = useText(adgangsnoeglerText);
  const format = useFormat();
  if (acts.length === 0) return null;
  return (
    <section className="stack">
      <h2>{text.title}</h2>
      <p className="max-w-measure">{text.lead}</p>
      <DataTable
        caption={text.caption}
        rows={acts}
        rowKey={({ kind, at }) => `${kind} ${at.getTime()}`}
        columns={[
          { header: text.when, cell: ({ at }) => format.dateTime(at) },
          { header: text.what, cell: ({ kind }) => text.kind[kind] },
          { header: text.name, cell: ({ name }) => name },
        ]}
      />
    </section>
  );
}
