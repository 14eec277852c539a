import { idFrom } from "~/.server/visits.ts";
import { DocumentView } from "~/case/document/document-view.tsx";
import { Done } from "~/components/done.tsx";
import { Link } from "~/components/link.tsx";
import { actorContext } from "~/context.ts";
import type { PageHandle } from "~/hydrates.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { readPaper } from "../read-paper.server.ts";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { sagPapirText } from "./sag-papir.text.ts";

/** A PDF is shown in the page. */
export const handle: PageHandle = { showsFiles: true };

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const paper = await readPaper(context, { kind: "egenSag", sag }, idFrom(params.document));
  const adds = menuOf(context.get(actorContext).membership?.role).addsPapers ?? false;
  const mayReplace = adds && paper.addedBy === "authority" && paper.status === "gaeldende";
  return { sag, paper, mayReplace, added: url.searchParams.get("besked") === "lagt-ind" };
}

/** One paper that the own authority holds in the case. */
export default function Papir({ loaderData }: Route.ComponentProps) {
  const text = useText(sagPapirText);
  const { sag, paper, mayReplace, added } = loaderData;
  return (
    <CasePage
      sagId={sag}
      title={paper.title}
      done={
        added ? (
          <Done title={text.added}>
            <p>{text.addedBody}</p>
          </Done>
        ) : null
      }
    >
      <DocumentView document={paper} fileHref={`/sager/${sag}/papirer/${paper.id}/fil`} />
      {mayReplace ? (
        <p className="mt-6 print:hidden">
          <Link href={`/sager/${sag}/papirer/nyt?erstatter=${paper.id}`}>{text.newVersion}</Link>
        </p>
      ) : null}
    </CasePage>
  );
}
