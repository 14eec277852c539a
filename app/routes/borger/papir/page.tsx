import { data } from "react-router";
import { idFrom, refused } from "~/.server/visits.ts";
import { DocumentView } from "~/case/document/document-view.tsx";
import { Link } from "~/components/link.tsx";
import { actorContext, servicesContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import type { Route } from "./+types/page";
import { papirText } from "./papir.text.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const outcome = await context.get(servicesContext).gate.readDocument({
    session: context.get(actorContext).tokenHash,
    basis: { kind: "selv" },
    document: idFrom(params.id),
  });
  // One's own visit covers all one's own papers: what it does not cover is no paper of this person.
  if (!outcome.allowed && outcome.refusal === "document_not_covered") {
    throw data(null, { status: 404 });
  }
  if (!outcome.allowed) throw refused(outcome.refusal);
  return outcome.document;
}

export default function Papir({ loaderData }: Route.ComponentProps) {
  const text = useText(papirText);
  return (
    <CitizenShell title={loaderData.title} header={null}>
      <p className="print:hidden">
        <Link href="/papirer">{text.back}</Link>
      </p>
      <h1 className="mt-2 mb-6" lang="da">
        {loaderData.title}
      </h1>
      <DocumentView document={loaderData} />
      <p className="mt-6 print:hidden">
        <Link href="/hvem-har-set">{text.seen}</Link>
      </p>
    </CitizenShell>
  );
}
