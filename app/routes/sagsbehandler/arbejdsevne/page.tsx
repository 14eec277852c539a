import { idFrom, openVisit } from "~/.server/visits.ts";
import { HoursChart } from "~/case/arbejdsevne/hours-chart.tsx";
import { readArbejdsevne } from "~/case/arbejdsevne/read-arbejdsevne.server.ts";
import { VurderingView } from "~/case/arbejdsevne/vurdering-view.tsx";
import { ProevningView } from "~/case/arbejdsproevning/proevning-view.tsx";
import { readArbejdsproevninger } from "~/case/arbejdsproevning/read-arbejdsproevninger.server.ts";
import { AnmodningView } from "~/case/faelles-anmodning/anmodning-view.tsx";
import { isOpen } from "~/case/faelles-anmodning/is-open.ts";
import { readAnmodninger } from "~/case/faelles-anmodning/read-anmodninger.server.ts";
import { OutdatedNotice } from "~/case/fleksjob/outdated-notice.tsx";
import { readOutdated } from "~/case/fleksjob/read-outdated.server.ts";
import { readMaalinger } from "~/case/maaling/read-maalinger.server.ts";
import { ScoresChart } from "~/case/maaling/scores-chart.tsx";
import { OpfoelgningView } from "~/case/opfoelgning/opfoelgning-view.tsx";
import { readOpfoelgninger } from "~/case/opfoelgning/read-opfoelgninger.server.ts";
import { ProgressionView } from "~/case/progression/progression-view.tsx";
import { readProgression } from "~/case/progression/read-progression.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { sagArbejdsevneText } from "./sag-arbejdsevne.text.ts";

const said = ["gemt", "offentliggjort", "aftalt", "gemtProevning", "afsluttet", "aflyst"] as const;

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const [found, citizen, proevninger, maalinger, trin, anmodninger, opfoelgninger, outdated] =
    await openVisit(context, { kind: "arbejdsevne.read", basis: { kind: "egenSag", sag } }, (db) =>
      Promise.all([
        readArbejdsevne(db),
        readCitizenName(db),
        readArbejdsproevninger(db),
        readMaalinger(db),
        readProgression(db),
        readAnmodninger(db),
        readOpfoelgninger(db),
        readOutdated(db),
      ]),
    );
  const menu = menuOf(context.get(actorContext).membership?.role);
  const may = {
    assess: menu.assesses ?? false,
    register: menu.registersTrials ?? false,
    plan: menu.plansProgression ?? false,
    ask: menu.asksJointly ?? false,
    followUp: menu.followsUp ?? false,
  };
  const done = said.find((code) => code === url.searchParams.get("besked")) ?? null;
  return {
    sag,
    citizen,
    may,
    done,
    proevninger,
    maalinger,
    trin,
    anmodninger,
    opfoelgninger,
    outdated,
    ...found,
  };
}

/** All assessments of the case, and the draft for those who write it. */
export default function SagArbejdsevne({ loaderData }: Route.ComponentProps) {
  const text = useText(sagArbejdsevneText);
  const { sag, citizen, may, done, proevninger, maalinger, trin, vurderinger, catalogue } =
    loaderData;
  const { outdated } = loaderData;
  const asked = loaderData.anmodninger.find(isOpen);
  const draft = vurderinger.find(({ status }) => status === "kladde");
  const published = vurderinger.filter(({ status }) => status !== "kladde");
  const form = `/sager/${sag}/arbejdsevne/vurdering`;
  const trial = `/sager/${sag}/arbejdsevne/proevning`;
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      done={done ? <Done title={text.done[done]} /> : null}
    >
      <div className="grid gap-8">
        <OutdatedNotice outdated={outdated} agreement={`/sager/${sag}/fleksjobaftale`} />
        {asked || may.ask ? (
          <section className="stack">
            {asked ? (
              <>
                <h2>{text.asked}</h2>
                <AnmodningView anmodning={asked} />
              </>
            ) : null}
            {may.ask ? (
              <p>
                <Link href={`/sager/${sag}/arbejdsevne/ny-vurdering`}>{text.ask}</Link>
              </p>
            ) : null}
          </section>
        ) : null}
        {draft ? (
          <Card title={text.draft}>
            <p>
              {text.draftBody} {text.draftBy({ name: draft.savedByName })}
            </p>
            {may.assess ? <ButtonLink href={form}>{text.continueDraft}</ButtonLink> : null}
          </Card>
        ) : may.assess ? (
          <p>
            <ButtonLink href={form}>{text.begin}</ButtonLink>
          </p>
        ) : null}
        {published.length === 0 ? <EmptyState title={text.none} body={text.noneBody} /> : null}
        <HoursChart vurderinger={vurderinger} />
        <ProgressionView trin={trin} />
        {may.plan ? (
          <p>
            <Link href={`/sager/${sag}/arbejdsevne/progression`}>{text.plan}</Link>
          </p>
        ) : null}
        <OpfoelgningView found={loaderData.opfoelgninger}>
          {may.followUp ? (
            <p>
              <Link href={`/sager/${sag}/arbejdsevne/opfoelgning`}>{text.followUp}</Link>
            </p>
          ) : null}
        </OpfoelgningView>
        <ScoresChart maalinger={maalinger} />
        {published.map((one) => (
          <section key={one.id} className="stack">
            <h2>{text.version({ number: one.version })}</h2>
            <VurderingView vurdering={one} catalogue={catalogue} />
          </section>
        ))}
        <section className="stack">
          <h2>{text.trials}</h2>
          {proevninger.length === 0 ? <p>{text.noTrials}</p> : null}
          {may.register ? (
            <p>
              <Link href={trial}>{text.newTrial}</Link>
            </p>
          ) : null}
          {proevninger.map((one) => (
            <ProevningView key={one.id} proevning={one}>
              {may.register && one.status === "aftalt" ? (
                <p>
                  <Link href={`${trial}/${one.id}`}>{text.changeTrial}</Link>
                </p>
              ) : null}
            </ProevningView>
          ))}
        </section>
      </div>
    </CasePage>
  );
}
