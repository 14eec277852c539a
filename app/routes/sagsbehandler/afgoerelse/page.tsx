import { data } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { AfgoerelseView } from "~/case/afgoerelse/afgoerelse-view.tsx";
import { readAfgoerelse } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { sagAfgoerelserText } from "../afgoerelser/afgoerelser.text.ts";
import { CasePage } from "../case-page.tsx";
import { readCitizenName } from "../citizen-name.server.ts";
import type { Route } from "./+types/page";

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const id = idFrom(params.afgoerelse);
  const [afgoerelse, citizen] = await openVisit(
    context,
    { kind: "afgoerelse.read", basis: { kind: "egenSag", sag } },
    (db) => Promise.all([readAfgoerelse(db, id), readCitizenName(db)]),
  );
  if (!afgoerelse) throw data(null, { status: 404 });
  return { sag, afgoerelse, citizen, now: new Date().toISOString() };
}

/** One announced decision, as the citizen reads it. */
export default function Afgoerelse({ loaderData }: Route.ComponentProps) {
  const text = useText(sagAfgoerelserText);
  const { sag, afgoerelse, citizen, now } = loaderData;
  return (
    <CasePage sagId={sag} title={afgoerelse.title} of={citizen}>
      <AfgoerelseView afgoerelse={afgoerelse} now={now} />
      <p className="mt-6">
        <Link href={`/sager/${sag}/afgoerelser`}>{text.back}</Link>
      </p>
    </CasePage>
  );
}
