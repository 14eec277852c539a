import { createContext, data, type RouterContextProvider, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { AddPaperForm, usePaperProblems } from "~/case/document/add-paper-form.tsx";
import { noPaper } from "~/case/document/paper.schema.ts";
import { readKinds } from "~/case/document/read-kinds.server.ts";
import { readReplaced } from "~/case/document/read-replaced.server.ts";
import { ReplacedPaperView } from "~/case/document/replaced-paper.tsx";
import { sendPaper } from "~/case/document/send-paper.server.ts";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { sagPapirNytText } from "./sag-papir-nyt.text.ts";

const basisIn = (sag: string) => ({ kind: "egenSag", sag }) as const;
type Shown = Awaited<ReturnType<typeof readForm>>;
/** What the action has read to show the form again: so a refusal is the answer, and the loader makes no second visit. */
const shownContext = createContext<Shown | null>(null);

async function readForm(context: Readonly<RouterContextProvider>, sag: string, url: URL) {
  const asked = url.searchParams.get("erstatter");
  const list = { kind: "document.list", basis: basisIn(sag) } as const;
  const found = await openVisit(context, list, async (db) => {
    const [kinds, replaced] = await Promise.all([
      readKinds(db, "authority"),
      asked === null ? null : readReplaced(db, idFrom(asked), "authority"),
    ]);
    return { kinds, replaced };
  });
  if (asked !== null && !found.replaced) throw data(null, { status: 404 });
  return found;
}

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const found = context.get(shownContext) ?? (await readForm(context, sag, url));
  const { replaced } = found;
  return { sag, ...found, values: noPaper(replaced?.id, replaced?.type, replaced?.fromName) };
}

export async function action({ params, url, context, request }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const sent = await sendPaper(context, request, (work) =>
    openVisit(context, { kind: "document.add", basis: basisIn(sag) }, work),
  );
  if (sent.state === "added") {
    return redirect(`/sager/${sag}/papirer/${sent.id}?besked=lagt-ind`, 303);
  }
  if (sent.state === "noCase") throw data(null, { status: 404 });
  context.set(shownContext, await readForm(context, sag, url));
  return data(sent, { status: sent.state === "refused" ? 409 : 400 });
}

/** A paper the authority adds to its own case, or a new version of one that it added. */
export default function SagPapirNyt({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(sagPapirNytText);
  const { sag, kinds, replaced, values } = loaderData;
  const problems = usePaperProblems(actionData);
  return (
    <CasePage sagId={sag} title={replaced ? text.again : text.title} problems={problems}>
      <div className="stack max-w-measure">
        {replaced ? <ReplacedPaperView paper={replaced} /> : null}
        <p>{text.lead}</p>
        <p>{text.naming}</p>
      </div>
      <AddPaperForm
        side="authority"
        kinds={kinds}
        values={actionData?.values ?? values}
        problems={problems}
      />
      <p className="mt-6">
        <Link href={`/sager/${sag}#papirer`}>{text.back}</Link>
      </p>
    </CasePage>
  );
}
