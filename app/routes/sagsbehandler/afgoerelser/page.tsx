import { idFrom, openVisit } from "~/.server/visits.ts";
import { AfgoerelseList } from "~/case/afgoerelse/afgoerelse-list.tsx";
import { readAfgoerelser, readDrafts } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { readKlager } from "~/case/klage/read-klage.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { ButtonLink } from "~/components/button.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { useProfessional } from "../professional-shell.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { sagAfgoerelserText } from "./afgoerelser.text.ts";
import { DraftList } from "./draft-list.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  return openVisit(
    context,
    { kind: "afgoerelse.read", basis: { kind: "egenSag", sag } },
    async (db) => {
      const [rows, drafts, klager, citizen, now] = await Promise.all([
        readAfgoerelser(db),
        readDrafts(db),
        readKlager(db),
        readCitizenName(db),
        readNow(db),
      ]);
      return { sag, rows, drafts, klager, citizen, now };
    },
  );
}

/** The decisions on their way, and those the citizen has been given. */
export default function Afgoerelser({ loaderData }: Route.ComponentProps) {
  const text = useText(sagAfgoerelserText);
  const { sag, rows, drafts, klager, citizen, now } = loaderData;
  const { decides } = menuOf(useProfessional()?.membership?.role);
  return (
    <CasePage sagId={sag} title={text.title} of={citizen}>
      {decides ? (
        <div className="mb-8 stack">
          <DraftList sagId={sag} drafts={drafts} />
          {klager.length > 0 ? (
            <section className="stack">
              <h2>{text.klager}</h2>
              <ul>
                {klager.map((one) => (
                  <li key={one.id}>
                    <Link href={`/sager/${sag}/klager/${one.id}`}>
                      {text.klageOver({ title: one.title })}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <p>
            <ButtonLink href={`/sager/${sag}/afgoerelser/ny`}>{text.begin}</ButtonLink>
          </p>
        </div>
      ) : null}
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
