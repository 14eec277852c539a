import { ownVisit } from "~/.server/visits.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { ContactCard } from "~/components/contact-card.tsx";
import { DeadlineBox } from "~/components/deadline-box.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { PhaseLine } from "~/components/phase-line.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import type { Route } from "./+types/page";
import { overblikText } from "./overblik.text.ts";
import { phasesOf } from "./phases.ts";
import { readOverview } from "./read-overview.server.ts";

export async function loader({ context }: Route.LoaderArgs) {
  return ownVisit(context, "overview.read", async (db) => {
    const [header, overview] = await Promise.all([readCaseHeader(db), readOverview(db)]);
    return { header, ...overview, now: new Date().toISOString() };
  });
}

/** What is happening? What do I need to do, and by when? Who can I talk to? In this order. */
export default function Overblik({ loaderData }: Route.ComponentProps) {
  const text = useText(overblikText);
  const format = useFormat();
  const { lang } = usePage();
  const { header, sag, requests, decision, latestMessage, now } = loaderData;
  if (!header || !sag) {
    return (
      <CitizenShell title={text.title} header={header}>
        <h1 className="mb-6">{text.title}</h1>
        <EmptyState title={text.noCase} body={text.noCaseBody} />
      </CitizenShell>
    );
  }
  const [request, ...moreRequests] = requests;
  return (
    <CitizenShell title={text.title} header={header}>
      <div className="grid gap-6 lg:grid-cols-[3fr_2fr] lg:items-start">
        <div className="grid gap-6">
          <section className="stack">
            <h1>{text.heading}</h1>
            <p className="text-lg">{sag.happening[lang]}</p>
          </section>
          <Card title={text.todo}>
            {request ? (
              <>
                <p className="text-lg">
                  {text.request({
                    who: request.requestedBy ?? header.authority,
                    source: request.source,
                  })}
                </p>
                <p>{text.requestFree}</p>
                <p className="max-sm:grid">
                  <ButtonLink href={`/samtykker/${request.id}`}>{text.answerRequest}</ButtonLink>
                </p>
                {moreRequests.length > 0 ? (
                  <p>
                    <Link href="/samtykker">
                      {text.moreRequests({ count: moreRequests.length })}
                    </Link>
                  </p>
                ) : null}
              </>
            ) : null}
            {sag.nextStepBy && sag.nextStepKind ? (
              <DeadlineBox
                kind={sag.nextStepKind}
                what={sag.nextStep[lang]}
                due={sag.nextStepBy}
                now={now}
              />
            ) : (
              <p className={request ? "" : "text-lg"}>{sag.nextStep[lang]}</p>
            )}
            {decision ? (
              <p>
                <Link href={`/afgoerelser/${decision.id}`}>{text.readDecision}</Link>
              </p>
            ) : null}
          </Card>
        </div>
        <div id="kontakt" className="grid gap-6">
          {header.contact ? (
            <ContactCard
              name={header.contact.name}
              role={header.contact.title[lang]}
              organisation={header.authority}
              phone={header.contact.phone}
              email={header.contact.email}
              messageHref="/beskeder"
              note={text.answerPromise}
            />
          ) : (
            <Card title={text.callCommune}>
              <p>{text.callBody({ phone: header.authorityPhone })}</p>
            </Card>
          )}
          {latestMessage ? (
            <p>
              <Link href="/beskeder">
                {text.latestMessage({
                  name: latestMessage.senderName,
                  when: format.dateTime(latestMessage.sentAt),
                })}
              </Link>
            </p>
          ) : null}
        </div>
        <section className="stack lg:col-span-2">
          <h2>{text.where}</h2>
          <PhaseLine
            phases={phasesOf(sag, text.phase, sag.waitingFor?.[lang], sag.waitingForWho)}
          />
        </section>
      </div>
    </CitizenShell>
  );
}
