import { ownVisit } from "~/.server/visits.ts";
import { DocumentList } from "~/case/document/document-list.tsx";
import { readDocuments } from "~/case/document/read-documents.server.ts";
import { ButtonLink, ButtonRow } from "~/components/button.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { MovedCase } from "../moved-case.tsx";
import { NoCase } from "../no-case.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { papirerText } from "./papirer.text.ts";

export async function loader({ context }: Route.LoaderArgs) {
  return ownVisit(context, "document.list", async (db) => {
    const [header, groups] = await Promise.all([readCaseHeader(db), readDocuments(db)]);
    return { header, groups };
  });
}

export default function Papirer({ loaderData }: Route.ComponentProps) {
  const text = useText(papirerText);
  const { header, groups } = loaderData;
  return (
    <CitizenShell title={text.title} header={header}>
      <h1>{text.title}</h1>
      <div className="mt-2 mb-6">
        {groups.length > 0 ? (
          <>
            <p>{text.intro}</p>
            <p>{text.consent}</p>
            <p>
              <Link href="/samtykker">{text.seeConsents}</Link>
            </p>
          </>
        ) : header ? (
          <EmptyState title={text.none} body={text.noneBody} />
        ) : (
          <NoCase />
        )}
      </div>
      {header?.moved ? (
        <div className="mb-8">
          <MovedCase header={header} />
        </div>
      ) : header ? (
        <div className="mb-8">
          <ButtonRow>
            <ButtonLink href="/papirer/nyt">{text.add}</ButtonLink>
          </ButtonRow>
        </div>
      ) : null}
      <DocumentList groups={groups} hrefOf={(id) => `/papirer/${id}`} />
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
