import { DocumentList } from "~/case/document/document-list.tsx";
import { readDocuments } from "~/case/document/read-documents.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell, useHeld } from "../helper-shell.tsx";
import { helperVisit } from "../helper-visit.server.ts";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/page";

export async function loader({ context, params }: Route.LoaderArgs) {
  return helperVisit(context, params.delegation, "document.list", async (db) => ({
    groups: await readDocuments(db),
  }));
}

export default function HelpedPapirer({
  loaderData: { groups, citizenName },
}: Route.ComponentProps) {
  const text = useText(readingText).papers;
  const { id } = useHeld();
  return (
    <HelperShell title={text.title} citizenName={citizenName}>
      <h1 className="mb-6">{text.title}</h1>
      {groups.length > 0 ? (
        <DocumentList groups={groups} hrefOf={(one) => `/hjaelper/${id}/papirer/${one}`} />
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
    </HelperShell>
  );
}
