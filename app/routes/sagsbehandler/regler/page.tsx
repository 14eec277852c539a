import { idFrom, openVisit } from "~/.server/visits.ts";
import { readSatser } from "~/case/money/read-satser.server.ts";
import { SatserNote } from "~/case/money/satser-note.tsx";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { readRegelsaet } from "./read-regelsaet.server.ts";
import { RegelsaetView } from "./regelsaet-view.tsx";
import { reglerText } from "./regler.text.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  return openVisit(context, { kind: "frist.read", basis: { kind: "egenSag", sag } }, async (db) => {
    const [rules, satser, citizen] = await Promise.all([
      readRegelsaet(db, sag),
      readSatser(db),
      readCitizenName(db),
    ]);
    return { sag, citizen, satser, ...rules };
  });
}

/** The versions of the rules, the case's own first: from when to when, and what each of them says. */
export default function Regler({ loaderData }: Route.ComponentProps) {
  const text = useText(reglerText);
  const { sag, citizen, keeps, sets, satser } = loaderData;
  const ordered = sets.toSorted((a, b) => Number(b.code === keeps) - Number(a.code === keeps));
  return (
    <CasePage sagId={sag} title={text.title} of={citizen}>
      <div className="grid gap-10">
        <div className="stack">
          <p>{text.lead}</p>
          <p>{text.unverifiedLead}</p>
          <p>
            <Link href={`/sager/${sag}/frister`}>{text.back}</Link>
          </p>
        </div>
        {ordered.map((set) => (
          <RegelsaetView key={set.code} set={set} ofCase={set.code === keeps} />
        ))}
        <section className="stack">
          <h2>{text.rates}</h2>
          <p>{text.ratesLead}</p>
          {satser.map((ofYear) => (
            <SatserNote key={ofYear.year} satser={ofYear} />
          ))}
        </section>
      </div>
    </CasePage>
  );
}
