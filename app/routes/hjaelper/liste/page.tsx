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
import type { Delegation } from "../../../../consent/index.ts";
import { HelperFrame } from "../helper-shell.tsx";
import type { Route } from "./+types/page";
import { listDone } from "./done-code.ts";
import { listeText } from "./liste.text.ts";

/** Names and shared parts only, so no visit: the case itself is behind each link. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const { gate } = context.get(servicesContext);
  return {
    mine: await gate.delegations.mine(context.get(actorContext).tokenHash),
    done: listDone(url.searchParams.get("besked")),
  };
}

export default function Liste({ loaderData }: Route.ComponentProps) {
  const text = useText(listeText);
  const { mine, done } = loaderData;
  const live = mine.filter((one) => one.live);
  const over = mine.filter((one) => !one.live);
  return (
    <HelperFrame title={text.title}>
      <div className="grid gap-8">
        {done ? (
          <Notice live tone={done === "ja" ? "success" : "info"} title={text.done[done].title}>
            <p>{text.done[done].body}</p>
          </Notice>
        ) : null}
        <section className="stack">
          <h1>{text.heading}</h1>
          {live.length === 0 && over.length > 0 ? (
            <EmptyState title={text.endedTitle} body={text.endedBody({ count: over.length })} />
          ) : live.length === 0 ? (
            <EmptyState title={text.nobody} body={text.nobodyBody} />
          ) : (
            <>
              <p className="max-w-measure text-lg">{text.lead}</p>
              <ul className="grid gap-4">
                {live.map((one) => (
                  <li key={one.id}>
                    <LiveCard delegation={one} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <OverList delegations={over} open={live.length === 0} />
      </div>
    </HelperFrame>
  );
}

function LiveCard({ delegation }: { readonly delegation: Delegation }) {
  const text = useText(listeText);
  const { kind } = useText(delegationText);
  const format = useFormat();
  return (
    <Card title={delegation.citizenName}>
      <p className="text-muted">{kind[delegation.kind]}</p>
      <SummaryList
        items={[
          { key: text.until, value: format.date(delegation.validUntil) },
          { key: text.canSee, value: <SectionList sections={delegation.sections} /> },
        ]}
      />
      <ButtonRow>
        <ButtonLink kind="secondary" href={`/hjaelper/${delegation.id}`}>
          {text.open({ name: delegation.citizenName })}
        </ButtonLink>
      </ButtonRow>
    </Card>
  );
}

function OverList({
  delegations,
  open,
}: {
  readonly delegations: readonly Delegation[];
  readonly open: boolean;
}) {
  const text = useText(listeText);
  const format = useFormat();
  if (delegations.length === 0) return null;
  return (
    <Details summary={text.over({ count: delegations.length })} open={open}>
      <ul className="space-y-3">
        {delegations.map((one) => (
          <li key={one.id}>
            <span className="block font-semibold">{one.citizenName}</span>
            {one.status === "afsluttet"
              ? text.ended
              : text.ranOut({ date: format.date(one.validUntil) })}
          </li>
        ))}
      </ul>
    </Details>
  );
}
