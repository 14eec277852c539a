import { redirect } from "react-router";
import { openVisit } from "~/.server/visits.ts";
import { type Column, DataTable } from "~/components/data-table.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { actorContext } from "~/context.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { CellLink } from "../cell-link.tsx";
import { ListFull } from "../list-full.tsx";
import { ProfessionalShell } from "../professional-shell.tsx";
import { menuOf, startOf } from "../roles.ts";
import { useStaffLabel } from "../use-staff-label.ts";
import type { Route } from "./+types/page";
import { deltMedOsText } from "./delt-med-os.text.ts";
import { listShared, type SharedConsent } from "./list-shared.server.ts";
import { sharedHref } from "./shared-href.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const { membership } = context.get(actorContext);
  // A role that reads nothing by consent would only get a refusal.
  if (!membership || !menuOf(membership.role).shared) throw redirect(startOf(membership?.role));
  return openVisit(context, { kind: "consent.inbox", basis: { kind: "samtykke" } }, (db) =>
    listShared(db, membership.authorityId),
  );
}

/** What citizens let the authority read today, and what for. */
export default function DeltMedOs({ loaderData }: Route.ComponentProps) {
  const text = useText(deltMedOsText);
  const format = useFormat();
  const { lang } = usePage();
  const purposeLabel = useStaffLabel("purpose");
  const { consents, full } = loaderData;
  const columns: Column<SharedConsent>[] = [
    {
      header: text.citizen,
      cell: (one) => <CellLink href={sharedHref(one.id, one.sagId)}>{one.citizen}</CellLink>,
    },
    { header: text.source, cell: (one) => one.source },
    { header: text.kinds, cell: (one) => one.kinds[lang] },
    { header: text.purpose, cell: (one) => purposeLabel(one.purpose) },
    { header: text.until, cell: (one) => format.shortDate(one.validUntil) },
  ];
  return (
    <ProfessionalShell title={text.title}>
      <h1 className="mb-3">{text.title}</h1>
      <p className="mb-6">{text.lead}</p>
      {full ? <ListFull /> : null}
      {consents.length > 0 ? (
        <DataTable
          caption={text.caption}
          columns={columns}
          rows={consents}
          rowKey={(one) => one.id}
        />
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
    </ProfessionalShell>
  );
}
