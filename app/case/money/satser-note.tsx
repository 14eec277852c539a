import { DataTable } from "~/components/data-table.tsx";
import { Details } from "~/components/details.tsx";
import { useText } from "~/i18n/use-text.ts";
import { moneyText } from "./money.text.ts";
import type { SatserOfYear } from "./read-satser.server.ts";
import { useKroner } from "./use-kroner.ts";

/** What was counted with, where it comes from, and whether anybody has checked it. */
export function SatserNote({ satser }: { readonly satser: SatserOfYear }) {
  const text = useText(moneyText);
  const kroner = useKroner();
  const title = text.guide({ year: String(satser.year) });
  return (
    <Details summary={title}>
      <p>{text.guideBody}</p>
      <DataTable
        caption={title}
        rows={satser.sources}
        rowKey={(row) => row.code}
        columns={[
          { header: text.satsName, cell: (row) => text.sats[row.code] },
          {
            header: text.amount,
            cell: ({ unit, amount }) =>
              unit === "oere" ? kroner(amount) : unit === "procent" ? `${amount} %` : amount,
            numeric: true,
          },
          { header: text.source, cell: (row) => <span lang="da">{row.source}</span> },
          { header: text.verified, cell: (row) => (row.verified ? text.yes : text.no) },
        ]}
      />
    </Details>
  );
}
