import { idFrom, openVisit } from "~/.server/visits.ts";
import { Minutes } from "~/case/moede/minutes.tsx";
import { moedeText } from "~/case/moede/moede.text.ts";
import { MoedeView, Prepared } from "~/case/moede/moede-view.tsx";
import { readMoeder } from "~/case/moede/read-moeder.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { actorContext } from "~/context.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { moederText } from "./moeder.text.ts";

const said = ["gemt", "indkaldt", "aendret", "holdt", "aflyst", "referat"] as const;

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const [moeder, citizen] = await openVisit(
    context,
    { kind: "moede.read", basis: { kind: "egenSag", sag } },
    (db) => Promise.all([readMoeder(db), readCitizenName(db)]),
  );
  const mayArrange = menuOf(context.get(actorContext).membership?.role).arrangesMeetings ?? false;
  const done = said.find((code) => code === url.searchParams.get("besked")) ?? null;
  return { sag, citizen, mayArrange, done, moeder: moeder.toReversed() };
}

/** All meetings of the case, the latest first. */
export default function Moeder({ loaderData }: Route.ComponentProps) {
  const text = useText(moederText);
  const { status } = useText(moedeText);
  const format = useFormat();
  const { sag, citizen, mayArrange, done, moeder } = loaderData;
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      done={done ? <Done title={text.done[done]} /> : null}
    >
      <div className="grid gap-12">
        {mayArrange ? (
          <p>
            <ButtonLink href={`/sager/${sag}/moeder/nyt`}>{text.plan}</ButtonLink>
          </p>
        ) : null}
        {moeder.length === 0 ? <EmptyState title={text.none} body={text.noneBody} /> : null}
        {moeder.map((one) => (
          <section key={one.id} className="grid gap-4">
            <h2>{one.title}</h2>
            <p className="text-muted">
              {one.invitedAt && one.invitedByName
                ? text.invited({ name: one.invitedByName, when: format.dateTime(one.invitedAt) })
                : status[one.status]}
            </p>
            <MoedeView moede={one} level={3}>
              <Minutes referater={one.referater} level={3} />
              {one.invitedAt ? <Prepared moede={one} level={3} /> : null}
              {mayArrange && one.status === "holdt" ? (
                <p>
                  <Link href={`/sager/${sag}/moeder/${one.id}/referat`}>
                    {one.referater.length > 0 ? text.newMinutes : text.writeMinutes}
                  </Link>
                </p>
              ) : null}
              {mayArrange && one.invitedAt ? (
                <p>
                  <Link href={`/sager/${sag}/moeder/${one.id}/papirer`}>{text.papers}</Link>
                </p>
              ) : null}
              {mayArrange && (one.status === "planlagt" || one.status === "indkaldt") ? (
                <p>
                  <Link href={`/sager/${sag}/moeder/${one.id}`}>{text.open}</Link>
                </p>
              ) : null}
            </MoedeView>
          </section>
        ))}
      </div>
    </CasePage>
  );
}
