import { idFrom } from "~/.server/visits.ts";
import { DocumentView } from "~/case/document/document-view.tsx";
import { Link } from "~/components/link.tsx";
import type { PageHandle } from "~/hydrates.ts";
import { useText } from "~/i18n/use-text.ts";
import { deltMedOsText } from "../delt-med-os/delt-med-os.text.ts";
import { sagIn, sharedHref } from "../delt-med-os/shared-href.ts";
import { ProfessionalShell } from "../professional-shell.tsx";
import { readPaper } from "../read-paper.server.ts";
import type { Route } from "./+types/page";

/** A PDF is shown in the page. */
export const handle: PageHandle = { showsFiles: true };

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const consent = idFrom(params.consent);
  const paper = await readPaper(context, { kind: "samtykke", consent }, idFrom(params.document));
  return { consent, sag: sagIn(url.search), paper };
}

/** One paper that a consent opens. */
export default function DeltPapir({ loaderData }: Route.ComponentProps) {
  const text = useText(deltMedOsText);
  const { consent, sag, paper } = loaderData;
  return (
    <ProfessionalShell title={paper.title}>
      <p className="mb-3 print:hidden">
        <Link href={sharedHref(consent, sag)}>{text.backToPapers}</Link>
      </p>
      <h1 className="mb-3">{paper.title}</h1>
      <p className="mb-6 font-semibold">{text.only}</p>
      <DocumentView document={paper} fileHref={`/delt-med-os/${consent}/papirer/${paper.id}/fil`} />
    </ProfessionalShell>
  );
}
