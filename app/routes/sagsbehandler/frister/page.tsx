import { idFrom, openVisit } from "~/.server/visits.ts";
import { readFrister } from "~/case/frist/read-frister.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { type CaseSection, menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { FristList } from "./frist-list.tsx";
import { FristTable } from "./frist-table.tsx";
import { fristerText } from "./frister.text.ts";
import { groupsOf } from "./groups-of.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const { own, decides, followsUp } = menuOf(context.get(actorContext).membership?.role);
  const opens = (section: CaseSection) => own?.includes(section) ?? false;
  return openVisit(context, { kind: "frist.read", basis: { kind: "egenSag", sag } }, async (db) => {
    const [found, citizen] = await Promise.all([
      readFrister(db, sag, {
        message: opens("message"),
        afgoerelse: opens("afgoerelse"),
        ydelsesmaaned: opens("ydelsesmaaned"),
        aktindsigt: opens("aktindsigt"),
        klage: decides ?? false,
        opfoelgning: followsUp ?? false,
        passivitetsgennemgang: opens("passivitetsgennemgang"),
      }),
      readCitizenName(db),
    ]);
    return { sag, citizen, ...found };
  });
}

/** Every deadline of one case by its own rules: those that run, those that wait, those that are over. */
export default function Frister({ loaderData }: Route.ComponentProps) {
  const text = useText(fristerText);
  const { sag, citizen, now, frister } = loaderData;
  const { running, waiting, unseen, over } = groupsOf(frister);
  return (
    <CasePage sagId={sag} title={text.title} of={citizen}>
      <div className="grid gap-10">
        <div className="stack">
          <p>{text.lead}</p>
          <p>
            <Link href={`/sager/${sag}/regler`}>{text.rules}</Link>
          </p>
          {running.length > 0 ? (
            <FristTable caption={text.running} frister={running} now={now} />
          ) : (
            <EmptyState title={text.noneRunning} body={text.noneRunningBody} />
          )}
        </div>
        <FristList title={text.notStarted} lead={text.notStartedLead} frister={waiting} />
        <FristList title={text.unseen} lead={text.unseenLead} frister={unseen} />
        {over.length > 0 ? (
          <section className="stack">
            <h2>{text.over}</h2>
            <FristTable caption={text.overCaption} frister={over} now={now} />
          </section>
        ) : null}
      </div>
    </CasePage>
  );
}
