import { data, redirect } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { ButtonLink, ButtonRow } from "~/components/button.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Notice } from "~/components/notice.tsx";
import { Term } from "~/components/term.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import type { Route } from "./+types/page";
import { doneCode } from "./done-code.ts";
import { endDelegation } from "./end-delegation.server.ts";
import { ActiveHelper, InvitedHelper, OverHelpers } from "./helper-cards.tsx";
import { helperState } from "./helper-state.ts";
import { helpsOthers } from "./helps-others.server.ts";
import { HelpsOthersLink } from "./helps-others-link.tsx";
import { hjaelpereText } from "./hjaelpere.text.ts";
import { readHelpers } from "./read-helpers.server.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const [own, helps] = await Promise.all([
    ownVisit(context, "delegation.read", async (db) => {
      const [header, helpers] = await Promise.all([readCaseHeader(db), readHelpers(db)]);
      const shown = helpers.map((one) => ({
        ...one,
        state: helperState(one),
        // The id of the invitation that a new link would make: a second press makes no second one.
        renewedId: crypto.randomUUID(),
      }));
      return { header, helpers: shown };
    }),
    helpsOthers(context),
  ]);
  return {
    ...own,
    helps,
    done: doneCode(url.searchParams.get("besked")),
  };
}

/** Stops one helper's access, or takes one invitation back: one press. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const id = idFrom(String(form.get("hjaelper") ?? ""));
  const outcome = await ownVisit(context, "delegation.decide", (db) => endDelegation(db, id));
  if (outcome === "unknown") throw data(null, { status: 404 });
  const invited = form.get("inviteret") === "ja";
  const code = outcome === "alreadyOver" ? "slut" : invited ? "taget" : "stoppet";
  return redirect(`/hjaelpere?besked=${code}`, 303);
}

export default function Hjaelpere({ loaderData }: Route.ComponentProps) {
  const text = useText(hjaelpereText);
  const { header, helpers, helps, done } = loaderData;
  const active = helpers.filter((one) => one.state === "active");
  const invited = helpers.filter((one) => one.state === "invited");
  const over = helpers.filter((one) => one.state !== "active" && one.state !== "invited");
  return (
    <CitizenShell title={text.title} header={header}>
      <div className="grid gap-8">
        {done ? (
          <Notice live tone={done === "svaret" ? "info" : "success"} title={text.done[done].title}>
            <p>{text.done[done].body}</p>
          </Notice>
        ) : null}
        <section className="stack">
          <h1>{text.heading}</h1>
          <p className="max-w-measure text-lg">{text.lead}</p>
          <p className="max-w-measure font-semibold">{text.never}</p>
          <Term name="bisidder" />
        </section>
        <section className="stack">
          <h2>{text.now}</h2>
          {active.length === 0 ? (
            <EmptyState title={text.nobody} body={text.nobodyBody} />
          ) : (
            <ul className="grid gap-4">
              {active.map((one) => (
                <li key={one.id}>
                  <ActiveHelper helper={one} />
                </li>
              ))}
            </ul>
          )}
          <ButtonRow>
            <ButtonLink href="/hjaelpere/ny">{text.invite}</ButtonLink>
          </ButtonRow>
        </section>
        {invited.length > 0 ? (
          <section className="stack">
            <h2>{text.invited}</h2>
            <ul className="grid gap-4">
              {invited.map((one) => (
                <li key={one.id}>
                  <InvitedHelper helper={one} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <OverHelpers helpers={over} />
        {helps ? <HelpsOthersLink /> : null}
      </div>
    </CitizenShell>
  );
}
