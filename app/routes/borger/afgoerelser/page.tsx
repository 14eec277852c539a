import { ownVisit } from "~/.server/visits.ts";
import { AfgoerelseList } from "~/case/afgoerelse/afgoerelse-list.tsx";
import { readAfgoerelser } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { OpenHearings } from "~/case/partshoering/open-hearings.tsx";
import { readOpenHearings } from "~/case/partshoering/read-partshoering.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { Term } from "~/components/term.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { NoCase } from "../no-case.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { afgoerelserText } from "./afgoerelser.text.ts";

export async function loader({ context }: Route.LoaderArgs) {
  return ownVisit(context, "afgoerelse.read", async (db) => {
    const [header, rows, hearings, now] = await Promise.all([
      readCaseHeader(db),
      readAfgoerelser(db),
      readOpenHearings(db),
      readNow(db),
    ]);
    return { header, rows, hearings, now };
  });
}

export default function Afgoerelser({ loaderData }: Route.ComponentProps) {
  const text = useText(afgoerelserText);
  const { header, rows, hearings, now } = loaderData;
  return (
    <CitizenShell title={text.title} header={header}>
      <h1>{text.title}</h1>
      <OpenHearings hearings={hearings} now={now} />
      <div className="mt-2">
        {rows.length > 0 ? (
          <>
            <p>{text.intro}</p>
            <div className="mb-4">
              <Term name="afgoerelse" />
            </div>
            <AfgoerelseList rows={rows} now={now} hrefOf={(id) => `/afgoerelser/${id}`} />
          </>
        ) : header ? (
          <EmptyState title={text.none} body={text.noneBody} />
        ) : (
          <NoCase />
        )}
      </div>
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
