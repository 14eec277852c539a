import { idFrom } from "~/.server/visits.ts";
import { DocumentView } from "~/case/document/document-view.tsx";
import { Link } from "~/components/link.tsx";
import type { PageHandle } from "~/hydrates.ts";
import { useText } from "~/i18n/use-text.ts";
import { delteMoederText } from "../delte-moeder/delte-moeder.text.ts";
import { ProfessionalShell } from "../professional-shell.tsx";
import { readPaper } from "../read-paper.server.ts";
import type { Route } from "./+types/page";

/** A PDF is shown in the page. */
export const handle: PageHandle = { showsFiles: true };

export async function loader({ params, context }: Route.LoaderArgs) {
  const moede = idFrom(params.moede);
  const paper = await readPaper(context, { kind: "moede", moede }, idFrom(params.document));
  return { moede, paper };
}

/** One paper of a meeting. */
export default function DeltMoedePapir({ loaderData }: Route.ComponentProps) {
  const text = useText(delteMoederText);
  const { moede, paper } = loaderData;
  const base = `/delt-med-os/moeder/${moede}`;
  return (
    <ProfessionalShell title={paper.title}>
      <p className="mb-3 print:hidden">
        <Link href={base}>{text.backToMeeting}</Link>
      </p>
      <h1 className="mb-3">{paper.title}</h1>
      <p className="mb-6 font-semibold">{text.only}</p>
      <DocumentView document={paper} fileHref={`${base}/papirer/${paper.id}/fil`} />
    </ProfessionalShell>
  );
}
