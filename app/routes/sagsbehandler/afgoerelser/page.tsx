import { idFrom, openVisit } from "~/.server/visits.ts";
import { AfgoerelseList } from "~/case/afgoerelse/afgoerelse-list.tsx";
import { readAfgoerelser } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { readCitizenName } from "../citizen-name.server.ts";
import type { Route } from "./+types/page";
import { sagAfgoerelserText } from "./afgoerelser.text.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  return openVisit(
    context,
    { kind: "afgoerelse.read", basis: { kind: "egenSag", sag } },
    async (db) => {
      const [rows, citizen] = await Promise.all([readAfgoerelser(db), readCitizenName(db)]);
      return { sag, rows, citizen, now: new Date().toISOString() };
    },
  );
}

/** The decisions the citizen has been given. */
export default function Afgoerelser({ loaderData }: Route.ComponentProps) {
  const text = useText(sagAfgoerelserText);
  const { sag, rows, citizen, now } = loaderData;
  return (
    <CasePage sagId={sag} title={text.title} of={citizen}>
      {rows.length > 0 ? (
        <div className="stack">
          <p>{text.lead}</p>
          <AfgoerelseList
            rows={rows}
            now={now}
            hrefOf={(id) => `/sager/${sag}/afgoerelser/${id}`}
          />
        </div>
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
    </CasePage>
  );
}
