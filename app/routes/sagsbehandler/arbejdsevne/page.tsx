import { idFrom, openVisit } from "~/.server/visits.ts";
import { HoursChart } from "~/case/arbejdsevne/hours-chart.tsx";
import { readArbejdsevne } from "~/case/arbejdsevne/read-arbejdsevne.server.ts";
import { VurderingView } from "~/case/arbejdsevne/vurdering-view.tsx";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Notice } from "~/components/notice.tsx";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { sagArbejdsevneText } from "./sag-arbejdsevne.text.ts";

const said = ["gemt", "offentliggjort"] as const;

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const [found, citizen] = await openVisit(
    context,
    { kind: "arbejdsevne.read", basis: { kind: "egenSag", sag } },
    (db) => Promise.all([readArbejdsevne(db), readCitizenName(db)]),
  );
  const mayAssess = menuOf(context.get(actorContext).membership?.role).assesses ?? false;
  const done = said.find((code) => code === url.searchParams.get("besked")) ?? null;
  return { sag, citizen, mayAssess, done, ...found };
}

/** All assessments of the case, and the draft for those who write it. */
export default function SagArbejdsevne({ loaderData }: Route.ComponentProps) {
  const text = useText(sagArbejdsevneText);
  const { sag, citizen, mayAssess, done, vurderinger, catalogue } = loaderData;
  const draft = vurderinger.find(({ status }) => status === "kladde");
  const published = vurderinger.filter(({ status }) => status !== "kladde");
  const form = `/sager/${sag}/arbejdsevne/vurdering`;
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      before={
        done ? (
          <div className="mb-6">
            <Notice tone="success" title={text.done[done]} live />
          </div>
        ) : null
      }
    >
      <div className="grid gap-8">
        {draft ? (
          <Card title={text.draft}>
            <p>
              {text.draftBody} {text.draftBy({ name: draft.savedByName })}
            </p>
            {mayAssess ? <ButtonLink href={form}>{text.continueDraft}</ButtonLink> : null}
          </Card>
        ) : mayAssess ? (
          <p>
            <ButtonLink href={form}>{text.begin}</ButtonLink>
          </p>
        ) : null}
        {published.length === 0 ? <EmptyState title={text.none} body={text.noneBody} /> : null}
        <HoursChart vurderinger={vurderinger} />
        {published.map((one) => (
          <section key={one.id} className="stack">
            <h2>{text.version({ number: one.version })}</h2>
            <VurderingView vurdering={one} catalogue={catalogue} />
          </section>
        ))}
      </div>
    </CasePage>
  );
}
