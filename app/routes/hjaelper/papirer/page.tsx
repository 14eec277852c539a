import { idFrom, openVisit } from "~/.server/visits.ts";
import { DocumentList } from "~/case/document/document-list.tsx";
import { readDocuments } from "~/case/document/read-documents.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell, useHelped } from "../helper-shell.tsx";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/page";

export async function loader({ context, params }: Route.LoaderArgs) {
  const basis = { kind: "delegation", delegation: idFrom(params.delegation) } as const;
  return openVisit(context, { kind: "document.list", basis }, readDocuments);
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
