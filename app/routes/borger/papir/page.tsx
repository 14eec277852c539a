import { data } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { DocumentView } from "~/case/document/document-view.tsx";
import { readDocument } from "~/case/document/read-document.server.ts";
import { Done } from "~/components/done.tsx";
import { Link } from "~/components/link.tsx";
import type { PageHandle } from "~/hydrates.ts";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import type { Route } from "./+types/page";
import { papirText } from "./papir.text.ts";

/** A PDF is shown in the page. */
export const handle: PageHandle = { showsFiles: true };

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const id = idFrom(params.id);
  return ownVisit(
    context,
    "document.read",
    async (db) => {
      const [header, document] = await Promise.all([readCaseHeader(db), readDocument(db, id)]);
      if (!document) throw data(null, { status: 404 });
      return { header, document, added: url.searchParams.get("besked") === "lagt-ind" };
    },
    [id],
  );
}

export default function Papir({ loaderData }: Route.ComponentProps) {
  const text = useText(papirText);
  const { lang } = usePage();
  const { header, document, added } = loaderData;
  return (
    <CitizenShell title={document.title} header={header}>
      {added ? (
        <Done title={text.added}>
          <p>{text.addedBody}</p>
        </Done>
      ) : null}
      <p className="print:hidden">
        <Link href="/papirer">{text.back}</Link>
      </p>
      <h1 className="mt-2 mb-6" lang="da">
        {document.title}
      </h1>
      <DocumentView
        document={{ ...document, typeLabel: document.typeLabel[lang] }}
        fileHref={`/papirer/${document.id}/fil`}
      />
      {document.addedBy === "citizen" && document.status === "gaeldende" ? (
        <p className="mt-6 print:hidden">
          <Link href={`/papirer/nyt?erstatter=${document.id}`}>{text.newVersion}</Link>
        </p>
      ) : null}
      <p className="mt-6 print:hidden">
        <Link href="/hvem-har-set">{text.seen}</Link>
      </p>
    </CitizenShell>
  );
}
