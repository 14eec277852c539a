import { idFrom, refused } from "~/.server/visits.ts";
import { DocumentList } from "~/case/document/document-list.tsx";
import { bySource } from "~/case/document/read-documents.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { actorContext, servicesContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell, useHelped } from "../helper-shell.tsx";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/page";

export async function loader({ context, params }: Route.LoaderArgs) {
  const { gate } = context.get(servicesContext);
  const outcome = await gate.listDocuments({
    session: context.get(actorContext).tokenHash,
    basis: { kind: "delegation", delegation: idFrom(params.delegation) },
  });
  if (!outcome.allowed) throw refused(outcome.refusal);
  return bySource(outcome.documents);
}

export default function HelpedPapirer({ loaderData: groups }: Route.ComponentProps) {
  const text = useText(readingText).papers;
  const { id } = useHelped();
  return (
    <HelperShell title={text.title}>
      <h1 className="mb-6">{text.title}</h1>
      {groups.length > 0 ? (
        <DocumentList groups={groups} hrefOf={(one) => `/hjaelper/${id}/papirer/${one}`} />
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
    </HelperShell>
  );
}
