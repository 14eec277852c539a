import { redirect } from "react-router";
import { openVisit } from "~/.server/visits.ts";
import { type Column, DataTable } from "~/components/data-table.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { actorContext } from "~/context.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { CellLink } from "../cell-link.tsx";
import { ProfessionalShell } from "../professional-shell.tsx";
import { menuOf, startOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { delteMoederText } from "./delte-moeder.text.ts";
import { readToldMoeder, type ToldMoede } from "./told-moeder.server.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const { membership } = context.get(actorContext);
  // A role that joins no meetings from outside would only get a refusal.
  if (!membership || !menuOf(membership.role).joinsMeetings)
    throw redirect(startOf(membership?.role));
  const moeder = await openVisit(
    context,
    { kind: "sagsmappe.inbox", basis: { kind: "moede" } },
    readToldMoeder,
  );
  return { moeder };
}

/** The meetings the authority was given papers for, while they are to come. */
export default function DelteMoeder({ loaderData: { moeder } }: Route.ComponentProps) {
  const text = useText(delteMoederText);
  const format = useFormat();
  const columns: Column<ToldMoede>[] = [
    {
      header: text.citizen,
      cell: (one) => <CellLink href={`/delt-med-os/moeder/${one.id}`}>{one.citizen}</CellLink>,
    },
    { header: text.meeting, cell: (one) => one.title },
    { header: text.when, cell: (one) => format.dateTime(one.startsAt) },
    { header: text.office, cell: (one) => one.office },
  ];
  return (
    <ProfessionalShell title={text.title}>
      <h1 className="mb-3">{text.title}</h1>
      <p className="mb-6 max-w-measure">{text.lead}</p>
      {moeder.length > 0 ? (
        <DataTable
          caption={text.caption}
          columns={columns}
          rows={moeder}
          rowKey={(one) => one.id}
        />
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
    </ProfessionalShell>
  );
}
