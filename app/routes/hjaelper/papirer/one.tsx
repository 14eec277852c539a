import { data } from "react-router";
import { idFrom } from "~/.server/visits.ts";
import { DocumentView } from "~/case/document/document-view.tsx";
import { readDocument } from "~/case/document/read-document.server.ts";
import { Link } from "~/components/link.tsx";
import type { PageHandle } from "~/hydrates.ts";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { HelperShell, useHeld } from "../helper-shell.tsx";
import { helperVisit } from "../helper-visit.server.ts";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/one";

/** A PDF is shown in the page. */
export const handle: PageHandle = { showsFiles: true };

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = idFrom(params.document);
  return helperVisit(
    context,
    params.delegation,
    "document.read",
    async (db) => {
      const document = await readDocument(db, id);
      if (!document) throw data(null, { status: 404 });
      return { document };
    },
    [id],
  );
}

export default function HelpedPapir({
  loaderData: { document, citizenName },
}: Route.ComponentProps) {
  const text = useText(readingText).papers;
  const { lang } = usePage();
  const { id } = useHeld();
  return (
    <HelperShell title={document.title} citizenName={citizenName}>
      <p>
        <Link href={`/hjaelper/${id}/papirer`}>{text.back}</Link>
      </p>
      <h1 className="mb-6" lang="da">
        {document.title}
      </h1>
      <DocumentView
        document={{ ...document, typeLabel: document.typeLabel[lang] }}
        fileHref={`/hjaelper/${id}/papirer/${document.id}/fil`}
      />
    </HelperShell>
  );
}
