import { redirect } from "react-router";
import { idFrom, openVisit, refused } from "~/.server/visits.ts";
import { Button } from "~/components/button.tsx";
import { type Column, DataTable } from "~/components/data-table.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Notice } from "~/components/notice.tsx";
import { actorContext, servicesContext } from "~/context.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { ProfessionalShell } from "../professional-shell.tsx";
import { menuOf, startOf } from "../roles.ts";
import { useStaffLabel } from "../use-staff-label.ts";
import type { Route } from "./+types/page";
import { acknowledgeRecall } from "./acknowledge-recall.server.ts";
import { listRecalls, type OpenRecall } from "./list-recalls.server.ts";
import { tilbagetrukneText } from "./tilbagetrukne.text.ts";

const address = "/delt-med-os/tilbagetrukne";

export async function loader({ context, url }: Route.LoaderArgs) {
  const { membership } = context.get(actorContext);
  // A role that reads nothing by consent would only get a refusal.
  if (!membership || !menuOf(membership.role).shared) throw redirect(startOf(membership?.role));
  const recalls = await openVisit(
    context,
    { kind: "recall.list", basis: { kind: "tilbagetrukket" } },
    listRecalls,
  );
  return { recalls, said: saidIn(url) };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData().catch(() => new FormData());
  const id = form.get("pligt");
  const { gate } = context.get(servicesContext);
  const { tokenHash } = context.get(actorContext);
  const outcome = await acknowledgeRecall(
    gate,
    tokenHash,
    idFrom(typeof id === "string" ? id : undefined),
  );
  if (outcome.state === "refused") throw refused(outcome.refusal);
  return redirect(`${address}?besked=${outcome.state}`, 303);
}

/** The fixed codes an address may carry after an act. */
function saidIn(url: URL): "done" | "before" | null {
  const besked = url.searchParams.get("besked");
  return besked === "done" || besked === "before" ? besked : null;
}

/** What citizens have withdrawn after the authority had read on it: one press says that it is seen. */
export default function Tilbagetrukne({ loaderData: { recalls, said } }: Route.ComponentProps) {
  const text = useText(tilbagetrukneText);
  const format = useFormat();
  const purposeLabel = useStaffLabel("purpose");
  const columns: Column<OpenRecall>[] = [
    { header: text.citizen, cell: (one) => one.citizen },
    { header: text.source, cell: (one) => one.source },
    { header: text.purpose, cell: (one) => purposeLabel(one.purpose) },
    { header: text.papers, cell: (one) => format.number(one.papers), numeric: true },
    { header: text.withdrawn, cell: (one) => format.shortDate(one.withdrawnAt) },
    { header: text.due, cell: (one) => (one.dueOn ? format.shortDate(one.dueOn) : "–") },
    { header: text.act, cell: (one) => <AcknowledgeButton recall={one} /> },
  ];
  return (
    <ProfessionalShell title={text.title}>
      {said ? (
        <div className="mb-6">
          <Notice tone={said === "done" ? "success" : "info"} title={text[said]} live>
            <p>{said === "done" ? text.doneBody : text.beforeBody}</p>
          </Notice>
        </div>
      ) : null}
      <h1 className="mb-3">{text.title}</h1>
      <p className="mb-3 max-w-measure">{text.lead}</p>
      <p className="mb-6 max-w-measure">{text.meaning}</p>
      {recalls.length > 0 ? (
        <DataTable
          caption={text.caption}
          columns={columns}
          rows={recalls}
          rowKey={(one) => one.id}
        />
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
    </ProfessionalShell>
  );
}

function AcknowledgeButton({ recall }: { readonly recall: OpenRecall }) {
  const text = useText(tilbagetrukneText);
  return (
    <form method="post" action={address}>
      <Button kind="secondary" name="pligt" value={recall.id}>
        <span>
          {text.acknowledge}
          <span className="sr-only">{text.acknowledgeFor(recall)}</span>
        </span>
      </Button>
    </form>
  );
}
