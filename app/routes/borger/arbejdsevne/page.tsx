import { ownVisit } from "~/.server/visits.ts";
import { HoursChart } from "~/case/arbejdsevne/hours-chart.tsx";
import { readArbejdsevne } from "~/case/arbejdsevne/read-arbejdsevne.server.ts";
import { VurderingView } from "~/case/arbejdsevne/vurdering-view.tsx";
import { ProevningView } from "~/case/arbejdsproevning/proevning-view.tsx";
import { readArbejdsproevninger } from "~/case/arbejdsproevning/read-arbejdsproevninger.server.ts";
import { AnmodningView } from "~/case/faelles-anmodning/anmodning-view.tsx";
import { readAnmodninger } from "~/case/faelles-anmodning/read-anmodninger.server.ts";
import { OutdatedNotice } from "~/case/fleksjob/outdated-notice.tsx";
import { readOutdated } from "~/case/fleksjob/read-outdated.server.ts";
import { readMaalinger } from "~/case/maaling/read-maalinger.server.ts";
import { ScoresChart } from "~/case/maaling/scores-chart.tsx";
import { OpfoelgningView } from "~/case/opfoelgning/opfoelgning-view.tsx";
import { readOpfoelgninger } from "~/case/opfoelgning/read-opfoelgninger.server.ts";
import { ProgressionView } from "~/case/progression/progression-view.tsx";
import { readProgression } from "~/case/progression/read-progression.server.ts";
import { Details } from "~/components/details.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { Term } from "~/components/term.tsx";
import { inQuarters } from "~/domain/arbejdsevne/effective-hours.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { NoCase } from "../no-case.tsx";
import { PrintedFor } from "../printed-for.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { arbejdsevnePageText } from "./arbejdsevne-page.text.ts";
import { Disagree } from "./disagree.tsx";

export async function loader({ context, url }: Route.LoaderArgs) {
  const said = url.searchParams.get("besked") === "gemt";
  return ownVisit(context, "arbejdsevne.read", async (db) => {
    const [header, found, proevninger, maalinger, trin, anmodninger, opfoelgninger, outdated] =
      await Promise.all([
        readCaseHeader(db),
        readArbejdsevne(db),
        readArbejdsproevninger(db),
        readMaalinger(db),
        readProgression(db),
        readAnmodninger(db),
        readOpfoelgninger(db),
        readOutdated(db),
      ]);
    const work = { proevninger, maalinger, trin, anmodninger, opfoelgninger, outdated };
    return { header, ...found, ...work, said };
  });
}

/** What the municipality has found that one can do at work: the newest first, the earlier below. */
export default function Arbejdsevne({ loaderData }: Route.ComponentProps) {
  const text = useText(arbejdsevnePageText);
  const format = useFormat();
  const { header, vurderinger, catalogue, proevninger, maalinger, trin, said } = loaderData;
  const [asked] = loaderData.anmodninger;
  const [latest, ...earlier] = vurderinger;
  return (
    <CitizenShell title={text.title} header={header}>
      <PrintedFor header={header} />
      {said ? <Done title={text.said} /> : null}
      <h1 className="mb-4">{text.title}</h1>
      {header ? (
        <div className="grid gap-6">
          <Term name="arbejdsevne" />
          <p>
            <Link href="/fleksjobaftale">{text.agreement}</Link>
          </p>
          <OutdatedNotice outdated={loaderData.outdated} own />
          {latest ? (
            <>
              <VurderingView vurdering={latest} catalogue={catalogue} own />
              <Disagree />
            </>
          ) : (
            <EmptyState title={text.none} body={text.noneBody} />
          )}
          <HoursChart vurderinger={vurderinger} />
          <ProgressionView trin={trin} />
          <OpfoelgningView found={loaderData.opfoelgninger} own />
          <ScoresChart maalinger={maalinger} />
          <p>
            <Link href="/arbejdsevne/hvordan-gaar-det">{text.say}</Link>
          </p>
          {earlier.length > 0 ? (
            <section className="stack">
              <h2>{text.earlier}</h2>
              {earlier.map((one) => (
                <Details
                  key={one.id}
                  summary={text.earlierOne({
                    number: one.version,
                    hours: format.number(inQuarters(one.effectiveCentihours) / 100),
                  })}
                >
                  <VurderingView vurdering={one} catalogue={catalogue} own />
                </Details>
              ))}
            </section>
          ) : null}
          {proevninger.length > 0 ? (
            <section className="stack">
              <h2>{text.trials}</h2>
              <Term name="arbejdsproevning" />
              {proevninger.map((one) => (
                <ProevningView key={one.id} proevning={one} />
              ))}
            </section>
          ) : null}
          {latest ? (
            <section className="stack">
              <h2>{text.again}</h2>
              <p>{text.ask}</p>
              {asked ? <AnmodningView anmodning={asked} own /> : null}
              <p>
                <Link href="/arbejdsevne/ny-vurdering">
                  {asked ? text.seeAsked : text.askTogether}
                </Link>
              </p>
            </section>
          ) : null}
          <Questions header={header} />
        </div>
      ) : (
        <NoCase />
      )}
    </CitizenShell>
  );
}
