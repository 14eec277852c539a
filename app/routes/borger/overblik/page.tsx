import { redirect } from "react-router";
import { ownVisit } from "~/.server/visits.ts";
import { OutdatedNotice } from "~/case/fleksjob/outdated-notice.tsx";
import { readAnswerPromise } from "~/case/frist/read-answer-promise.server.ts";
import { readFrister } from "~/case/frist/read-frister.server.ts";
import { ToldFrister } from "~/case/frist/told-list.tsx";
import { useTime } from "~/case/frist/use-time.ts";
import { useWhen } from "~/case/message/use-when.ts";
import { readNow } from "~/case/read-now.server.ts";
import { phasesOf } from "~/case/sag/phases.ts";
import { Card } from "~/components/card.tsx";
import { ContactCard } from "~/components/contact-card.tsx";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { PhaseLine } from "~/components/phase-line.tsx";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { pageOfHelper } from "../hjaelpere/helps-others.server.ts";
import { MovedCase } from "../moved-case.tsx";
import { NoCase } from "../no-case.tsx";
import { ContactLine } from "../questions.tsx";
import type { Route } from "./+types/page";
import { ArrivalNotice } from "./arrival-notice.tsx";
import { NewsList } from "./news-list.tsx";
import { NextMeeting } from "./next-meeting.tsx";
import { overblikText } from "./overblik.text.ts";
import { type Overview, readOverview } from "./read-overview.server.ts";
import { ReviewNotice } from "./review-notice.tsx";
import { TodoCard } from "./todo-card.tsx";

/** What the look at the overview opens of that which starts clocks. */
const opened = {
  ...{ message: true, afgoerelse: true, klage: true },
  ...{ ydelsesmaaned: true, aktindsigt: false, opfoelgning: true },
  passivitetsgennemgang: false,
};

export async function loader({ context, url }: Route.LoaderArgs) {
  const otherPerson = url.searchParams.get("besked") === "andenPerson";
  const citizenName = context.get(actorContext).name;
  const own = await ownVisit(context, "overview.read", async (db) => {
    const [header, overview, promise, now] = await Promise.all([
      readCaseHeader(db),
      readOverview(db),
      readAnswerPromise(db),
      readNow(db),
    ]);
    const frister = header ? (await readFrister(db, header.sagId, opened)).frister : [];
    return { header, overview, promise, frister, citizenName, otherPerson, now };
  });
  // Who has no case of their own and is or was a helper finds everything on the helpers' pages.
  const helper = own.header ? undefined : await pageOfHelper(context);
  if (helper) throw redirect(otherPerson ? "/hjaelper?besked=andenPerson" : helper);
  return own;
}

/** What is happening? What do I need to do, and by when? Who can I talk to? In this order. */
export default function Overblik({ loaderData }: Route.ComponentProps) {
  const text = useText(overblikText);
  const { lang } = usePage();
  const time = useTime();
  const { header, overview, promise, frister, citizenName, now } = loaderData;
  const { sag, latestMessage } = overview;
  // To the citizen "your answer" says it all; their own name behind it reads as somebody else's.
  const awaited = sag?.waitingForWho === citizenName ? null : sag?.waitingForWho;
  const otherPerson = loaderData.otherPerson ? (
    <div className="mb-6">
      <Notice tone="warning" title={text.otherPerson} live>
        <p>{text.otherPersonBody}</p>
      </Notice>
    </div>
  ) : null;
  if (!header || !sag) {
    return (
      <CitizenShell title={text.title} header={header}>
        {otherPerson}
        <h1 className="mb-6">{text.title}</h1>
        <NoCase />
      </CitizenShell>
    );
  }
  return (
    <CitizenShell title={text.title} header={header}>
      {otherPerson}
      <div className="grid gap-6 max-sm:-mt-4 lg:grid-cols-[3fr_2fr] lg:items-start">
        <div className="grid gap-4 sm:gap-6">
          <section>
            <h1>{text.heading}</h1>
            <p className="mt-2 sm:mt-4 sm:text-lg">{sag.happening[lang]}</p>
            <NewsList news={overview.news} />
          </section>
          {header.moved ? <MovedCase header={header} /> : null}
          {overview.arrival ? <ArrivalNotice arrival={overview.arrival} /> : null}
          <TodoCard overview={overview} sag={sag} authority={header.authority} now={now} />
          <OutdatedNotice outdated={overview.outdated} own agreement="/fleksjobaftale" />
          {overview.review ? <ReviewNotice review={overview.review} /> : null}
          {overview.meeting ? <NextMeeting meeting={overview.meeting} now={now} /> : null}
          <p className="lg:hidden">
            <ContactLine header={header} />
          </p>
        </div>
        <section className="stack lg:col-span-2 lg:row-start-2">
          <h2>{text.where}</h2>
          <PhaseLine
            phases={phasesOf(
              sag,
              text.phase,
              {
                what: sag.waitingFor?.[lang],
                who: awaited,
                expected: sag.waitingExpected,
              },
              now,
            )}
          />
        </section>
        <ToldFrister frister={frister} now={now} />
        <div id="kontakt" className="grid gap-6 lg:col-start-2 lg:row-start-1">
          {header.contact ? (
            <ContactCard
              name={header.contact.name}
              role={header.contact.title[lang]}
              organisation={header.authority}
              phone={header.contact.phone}
              email={header.contact.email}
              messageHref="/beskeder"
              {...(promise ? { note: text.answerPromise({ time: time(promise) }) } : {})}
            />
          ) : (
            <Card title={text.callCommune}>
              <p>{text.callBody({ phone: header.authorityPhone })}</p>
            </Card>
          )}
          {latestMessage ? <LatestMessage message={latestMessage} now={now} /> : null}
        </div>
      </div>
    </CitizenShell>
  );
}

function LatestMessage({
  message,
  now,
}: {
  readonly message: NonNullable<Overview["latestMessage"]>;
  readonly now: string;
}) {
  const text = useText(overblikText);
  const when = useWhen(now)(message.sentAt);
  return (
    <p>
      <Link href="/beskeder">
        {message.role === "citizen"
          ? text.latestOwn({ when })
          : text.latestMessage({ name: message.senderName, when })}
      </Link>
    </p>
  );
}
