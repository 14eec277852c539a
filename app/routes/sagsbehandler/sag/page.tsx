import { data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { OutdatedNotice } from "~/case/fleksjob/outdated-notice.tsx";
import { readFlytninger } from "~/case/flytning/read-flytning.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { Done } from "~/components/done.tsx";
import { Link } from "~/components/link.tsx";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { ArrivedCase } from "./arrived-case.tsx";
import { CaseConsents } from "./case-consents.tsx";
import { CaseMessages, CaseOverview } from "./case-overview.tsx";
import { CasePapers } from "./case-papers.tsx";
import { CaseSagsmappe } from "./case-sagsmappe.tsx";
import { ClosedSections } from "./closed-sections.tsx";
import { readCase } from "./read-case.server.ts";
import { sagText } from "./sag.text.ts";
import { takeOn } from "./take-on.server.ts";

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sagId = idFrom(params.sag);
  const role = context.get(actorContext).membership?.role;
  const found = await openVisit(
    context,
    { kind: "sag.read", basis: { kind: "egenSag", sag: sagId } },
    async (db) => {
      const [whole, moves, now] = await Promise.all([
        readCase(db, sagId),
        readFlytninger(db),
        readNow(db),
      ]);
      const arrival = moves.find((one) => one.sagId === sagId) ?? null;
      return whole && { ...whole, arrival, now };
    },
  );
  if (!found) throw data(null, { status: 404 });
  return {
    ...found,
    sagId,
    open: menuOf(role).own ?? [],
    tellsWaiting: menuOf(role).tellsWaiting ?? false,
    movesCases: menuOf(role).movesCases ?? false,
    addsPapers: menuOf(role).addsPapers ?? false,
    writesAgreement: menuOf(role).writesAgreement ?? false,
    done: doneOf(url.searchParams.get("besked")),
  };
}

/** One press takes on a case that came from elsewhere. Somebody else's press before it is told on the page. */
export async function action({ params, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const done = await orRefusal(
    openVisit(context, { kind: "flytning.take", basis: { kind: "egenSag", sag } }, (db) =>
      takeOn(db, sag),
    ),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done === true) throw redirect(`/sager/${sag}?besked=modtaget`, 303);
  if (done.refusal === "already_decided") throw redirect(`/sager/${sag}`, 303);
  throw new Error(done.refusal);
}

/** What was done just before, as the address says it. */
function doneOf(said: string | null): "requested" | "waitingSaved" | "taken" | null {
  if (said === "anmodet") return "requested";
  if (said === "modtaget") return "taken";
  return said === "venter" ? "waitingSaved" : null;
}

/** One case: what is happening, what is next and by when, and what the role opens of it. */
export default function Sag({ loaderData }: Route.ComponentProps) {
  const text = useText(sagText);
  const { sag, asked, contacts, papers, consents, messages, sagId, open, done, now } = loaderData;
  const waitingHref = loaderData.tellsWaiting ? `/sager/${sagId}/venter` : null;
  return (
    <CasePage
      sagId={sagId}
      title={text.title}
      of={text.of(sag)}
      done={
        done ? (
          <Done title={text[done]}>
            <p>{text[`${done}Body`]}</p>
          </Done>
        ) : null
      }
    >
      <div className="grid gap-8">
        <OutdatedNotice
          outdated={loaderData.outdated}
          agreement={`/sager/${sagId}/fleksjobaftale`}
          writeNew={
            loaderData.writesAgreement ? `/sager/${sagId}/fleksjobaftale/kladde` : undefined
          }
        />
        {loaderData.arrival ? (
          <ArrivedCase arrival={loaderData.arrival} mayTake={loaderData.movesCases} />
        ) : null}
        <CaseOverview
          sag={sag}
          asked={asked}
          contacts={contacts}
          now={now}
          waitingHref={waitingHref}
        />
        {open.includes("document") ? (
          <>
            <CasePapers sagId={sagId} papers={papers} mayAdd={loaderData.addsPapers} />
            <CaseSagsmappe sagId={sagId} sagsmappe={loaderData.sagsmappe} />
          </>
        ) : null}
        {open.includes("consent") ? (
          <CaseConsents sagId={sagId} ours={sag.authorityId} consents={consents} />
        ) : null}
        {open.includes("message") ? <CaseMessages sagId={sagId} messages={messages} /> : null}
        {loaderData.movesCases ? (
          <section className="stack">
            <h2>{text.move}</h2>
            <p>
              <Link href={`/sager/${sagId}/flyt`}>{text.moveLink}</Link>
            </p>
          </section>
        ) : null}
        <ClosedSections open={open} />
      </div>
    </CasePage>
  );
}
