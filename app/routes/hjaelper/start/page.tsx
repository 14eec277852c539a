import { redirect } from "react-router";
import { idFrom } from "~/.server/visits.ts";
import { delegationText } from "~/case/delegation/delegation.text.ts";
import { readNow } from "~/case/read-now.server.ts";
import { readStatus } from "~/case/sag/read-status.server.ts";
import { sagText } from "~/case/sag/sag.text.ts";
import { StatusView } from "~/case/sag/status-view.tsx";
import { Button, ButtonRow } from "~/components/button.tsx";
import { Details } from "~/components/details.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { actorContext, servicesContext } from "~/context.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { sharedPages } from "../helper-nav.ts";
import { HelperShell, useHeld } from "../helper-shell.tsx";
import { heldDelegation, helperVisit } from "../helper-visit.server.ts";
import type { Route } from "./+types/page";
import { startText } from "./start.text.ts";

/** Without the part `sag` the page says whom one helps and what is shared, and nothing of the case. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { sections } = await heldDelegation(context, params.delegation);
  const seesCase = sections.includes("sag");
  const kind = seesCase ? "sag.status" : "delegation.shared";
  return helperVisit(context, params.delegation, kind, async (db) => {
    const [sag, now] = await Promise.all([seesCase ? readStatus(db) : undefined, readNow(db)]);
    return { sag, now, accepted: url.searchParams.get("besked") === "ja" };
  });
}

/** The helper steps back, in one press. */
export async function action({ context, params }: Route.ActionArgs) {
  const { gate } = context.get(servicesContext);
  const { tokenHash } = context.get(actorContext);
  const stopped = await gate.delegations.leave(tokenHash, idFrom(params.delegation));
  return redirect(`/hjaelper?besked=${stopped ? "stoppet" : "slut"}`, 303);
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const text = useText(startText);
  const none = useText(sagText);
  const format = useFormat();
  const held = useHeld();
  const { sag, now, accepted, citizenName: name } = loaderData;
  return (
    <HelperShell title={text.title} citizenName={name}>
      {accepted ? (
        <Done title={text.accepted}>
          <p>{text.acceptedBody}</p>
        </Done>
      ) : null}
      <div className="grid gap-8">
        <div className="stack">
          <h1>{text.heading({ name })}</h1>
          <p className="max-w-measure">{text.until({ date: format.date(held.validUntil) })}</p>
        </div>
        {sag ? <StatusView sag={sag} now={now} /> : null}
        {sag === null ? <EmptyState title={none.none} body={none.noneBody} /> : null}
        <SharedLinks name={name} />
        <Details summary={text.leaveTitle}>
          <p>{text.leaveBody({ name })}</p>
          <form method="post">
            <ButtonRow>
              <Button kind="danger">{text.leave}</Button>
            </ButtonRow>
          </form>
        </Details>
      </div>
    </HelperShell>
  );
}

/** The other parts that were shared, as links with the sentence of what each shows. */
function SharedLinks({ name }: { readonly name: string }) {
  const text = useText(startText);
  const parts = useText(delegationText).sections;
  const pages = sharedPages(useHeld());
  if (pages.length === 0) return null;
  return (
    <section className="stack">
      <h2>{text.shared({ name })}</h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {pages.map(({ section, href }) => (
          <li key={section} className="card">
            <a href={href} className="inline-flex min-h-11 items-center font-semibold text-lg">
              {parts[section].label}
            </a>
            <p className="text-muted">{parts[section].shows}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
