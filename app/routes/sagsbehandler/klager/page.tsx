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
import { klagerText } from "./klager.text.ts";
import { type LeftComplaint, listLeftComplaints } from "./list-left-complaints.server.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const { membership } = context.get(actorContext);
  // A role that handles no complaints would only get a refusal.
  if (!membership || !menuOf(membership.role).decides) throw redirect(startOf(membership?.role));
  const complaints = await openVisit(
    context,
    { kind: "klage.list", basis: { kind: "klage" } },
    listLeftComplaints,
  );
  return { complaints };
}

/** Complaints over the office's own decisions in cases that have moved, until they are over. */
export default function Klager({ loaderData: { complaints } }: Route.ComponentProps) {
  const text = useText(klagerText);
  const format = useFormat();
  const columns: Column<LeftComplaint>[] = [
    {
      header: text.citizen,
      cell: (one) => <CellLink href={`/klager/${one.id}`}>{one.citizen}</CellLink>,
    },
    { header: text.decision, cell: (one) => <span lang="da">{one.title}</span> },
    { header: text.sent, cell: (one) => (one.sentAt ? format.shortDate(one.sentAt) : "–") },
    { header: text.next, cell: (one) => nextOf(one) },
  ];
  const nextOf = ({ status, genvurderingBy }: LeftComplaint) => {
    if (status === "sendtVidere") return text.elsewhere;
    if (status === "genvurderet") return text.forward;
    return genvurderingBy ? text.due({ date: format.shortDate(genvurderingBy) }) : text.reassess;
  };
  return (
    <ProfessionalShell title={text.title}>
      <h1 className="mb-3">{text.title}</h1>
      <p className="mb-3 max-w-measure">{text.lead}</p>
      <p className="mb-6 max-w-measure">{text.seen}</p>
      {complaints.length > 0 ? (
        <DataTable
          caption={text.caption}
          columns={columns}
          rows={complaints}
          rowKey={(one) => one.id}
        />
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
    </ProfessionalShell>
  );
}
