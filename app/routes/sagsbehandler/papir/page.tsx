import { idFrom } from "~/.server/visits.ts";
import { DocumentView } from "~/case/document/document-view.tsx";
import type { PageHandle } from "~/hydrates.ts";
import { CasePage } from "../case-page.tsx";
import { readPaper } from "../read-paper.server.ts";
import type { Route } from "./+types/page";

/** A PDF is shown in the page. */
export const handle: PageHandle = { showsFiles: true };

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const paper = await readPaper(context, { kind: "egenSag", sag }, idFrom(params.document));
  return { sag, paper };
}

/** One paper that the own authority holds in the case. */
export default function Papir({ loaderData }: Route.ComponentProps) {
  const { sag, paper } = loaderData;
  return (
    <CasePage sagId={sag} title={paper.title}>
      <DocumentView document={paper} fileHref={`/sager/${sag}/papirer/${paper.id}/fil`} />
    </CasePage>
  );
}
