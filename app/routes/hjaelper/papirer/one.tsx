import { idFrom, refused } from "~/.server/visits.ts";
import { DocumentView } from "~/case/document/document-view.tsx";
import { Link } from "~/components/link.tsx";
import { actorContext, servicesContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell, useHelped } from "../helper-shell.tsx";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/one";

export async function loader({ context, params }: Route.LoaderArgs) {
  const { gate } = context.get(servicesContext);
  const outcome = await gate.readDocument({
    session: context.get(actorContext).tokenHash,
    basis: { kind: "delegation", delegation: idFrom(params.delegation) },
    document: idFrom(params.document),
  });
  if (!outcome.allowed) throw refused(outcome.refusal);
  return outcome.document;
}

export default function HelpedPapir({ loaderData: document }: Route.ComponentProps) {
  const text = useText(readingText).papers;
  const { id } = useHelped();
  return (
    <HelperShell title={document.title}>
      <p>
        <Link href={`/hjaelper/${id}/papirer`}>{text.back}</Link>
      </p>
      <h1 className="mb-6" lang="da">
        {document.title}
      </h1>
      <DocumentView document={document} />
    </HelperShell>
  );
}
