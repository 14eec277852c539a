import { openVisit } from "~/.server/visits.ts";
import { delegationText } from "~/case/delegation/delegation.text.ts";
import { SectionList } from "~/case/delegation/section-list.tsx";
import { ButtonLink, ButtonRow } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { Details } from "~/components/details.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Notice } from "~/components/notice.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { actorContext, servicesContext } from "~/context.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { HeldDelegation } from "../../../../consent/index.ts";
import { HelperFrame } from "../helper-shell.tsx";
import type { Route } from "./+types/page";
import { listDone } from "./done-code.ts";
import { listeText } from "./liste.text.ts";
import { type Helped, readHelped } from "./read-helped.server.ts";

/** Names come out of a visit that each of those on the list can see; what is over has none. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const { gate } = context.get(servicesContext);
  const basis = { kind: "delegation" } as const;
  const [helped, held] = await Promise.all([
    openVisit(context, { kind: "delegation.mine", basis }, readHelped),
    gate.delegations.held(context.get(actorContext).tokenHash),
  ]);
  return {
    helped,
    over: held.filter((one) => !one.live).toReversed(),
    done: listDone(url.searchParams.get("besked")),
  };
}

export default function Liste({ loaderData }: Route.ComponentProps) {
  const text = useText(listeText);
  const { helped, over, done } = loaderData;
  return (
    <HelperFrame title={text.title}>
      <div className="grid gap-8">
        {done ? (
          <Notice live title={text.done[done].title}>
            <p>{text.done[done].body}</p>
          </Notice>
        ) : null}
        <section className="stack">
          <h1>{text.heading}</h1>
          {helped.length === 0 && over.length > 0 ? (
            <EmptyState title={text.endedTitle} body={text.endedBody({ count: over.length })} />
          ) : helped.length === 0 ? (
            <EmptyState title={text.nobody} body={text.nobodyBody} />
          ) : (
            <>
              <p className="max-w-measure text-lg">{text.lead}</p>
              <ul className="grid gap-4">
                {helped.map((one) => (
                  <li key={one.id}>
                    <HelpedCard helped={one} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <OverList held={over} open={helped.length === 0} />
      </div>
    </HelperFrame>
  );
}

function HelpedCard({ helped }: { readonly helped: Helped }) {
  const text = useText(listeText);
  const { kind } = useText(delegationText);
  const format = useFormat();
  return (
    <Card title={helped.citizenName}>
      <p className="text-muted">{kind[helped.kind]}</p>
      <SummaryList
        items={[
          { key: text.until, value: format.date(helped.validUntil) },
          { key: text.canSee, value: <SectionList sections={helped.sections} /> },
        ]}
      />
      <ButtonRow>
        <ButtonLink kind="secondary" href={`/hjaelper/${helped.id}`}>
          {text.open({ name: helped.citizenName })}
        </ButtonLink>
      </ButtonRow>
    </Card>
  );
}

/** Whom one helped is not said any more: the access is over, also that to the name. */
function OverList({
  held,
  open,
}: {
  readonly held: readonly HeldDelegation[];
  readonly open: boolean;
}) {
  const text = useText(listeText);
  const format = useFormat();
  if (held.length === 0) return null;
  return (
    <Details summary={text.over({ count: held.length })} open={open}>
      <ul className="max-w-measure space-y-3">
        {held.map((one) => (
          <li key={one.id}>
            <span className="block font-semibold">
              {text.from({ date: format.date(one.startedOn) })}
            </span>
            {one.endedOn
              ? text.ended({ date: format.date(one.endedOn) })
              : text.ranOut({ date: format.date(one.validUntil) })}
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-measure text-muted">{text.noNames}</p>
    </Details>
  );
}
