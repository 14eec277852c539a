import { ownVisit } from "~/.server/visits.ts";
import { consentText } from "~/case/consent/consent.text.ts";
import { ConsentStatusLabel, useKindNames } from "~/case/consent/consent-view.tsx";
import { type Consent, readConsents } from "~/case/consent/read-consents.server.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { Details } from "~/components/details.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { Term } from "~/components/term.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../../case-header.server.ts";
import { CitizenShell } from "../../citizen-shell.tsx";
import { PartyFlow } from "../party-flow.tsx";
import { RevokeButton } from "../revoke-button.tsx";
import type { Route } from "./+types/page";
import { listeText } from "./liste.text.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const undone = url.searchParams.get("besked") === "fortrudt";
  return ownVisit(context, "consent.read", async (db) => {
    const [header, { consents }] = await Promise.all([readCaseHeader(db), readConsents(db)]);
    return { header, consents, undone };
  });
}

/** First what waits for an answer, then who may see what, then what is over. */
export default function Consents({ loaderData }: Route.ComponentProps) {
  const text = useText(listeText);
  const { header, consents, undone } = loaderData;
  const requests = consents.filter(({ state }) => state === "anmodet");
  const active = consents
    .filter(({ state }) => state === "givet")
    .toSorted((a, b) => a.source.name.localeCompare(b.source.name, "da"));
  const ended = consents.filter(({ state }) => state !== "anmodet" && state !== "givet");
  return (
    <CitizenShell title={text.title} header={header}>
      <div className="grid gap-8">
        {undone ? <Notice title={text.undone} live /> : null}
        <section className="stack">
          <h1>{text.title}</h1>
          <p className="text-lg">{text.lead}</p>
          <Term name="consent" />
        </section>
        {requests.length > 0 ? (
          <section className="stack">
            <h2>{text.answer}</h2>
            <ul className="grid gap-4">
              {requests.map((request) => (
                <li key={request.id}>
                  <RequestCard request={request} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section className="stack">
          <h2>{text.map}</h2>
          {active.length > 0 ? (
            <>
              <p>{text.mapLead}</p>
              <ul className="grid gap-4">
                {active.map((consent) => (
                  <li key={consent.id} className="card">
                    <Edge consent={consent} />
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <EmptyState title={text.none} body={text.noneBody} />
          )}
          <p className="max-sm:grid">
            <ButtonLink href="/samtykker/nyt" kind={requests.length > 0 ? "secondary" : "primary"}>
              {text.give}
            </ButtonLink>
          </p>
        </section>
        {ended.length > 0 ? <Ended consents={ended} /> : null}
      </div>
    </CitizenShell>
  );
}

function RequestCard({ request }: { readonly request: Consent }) {
  const text = useText(listeText);
  const kinds = useKindNames();
  const { source, recipient } = request;
  const by = request.requestedBy ?? request.requestedByAuthority ?? recipient.name;
  return (
    <Card title={text.question({ recipient: recipient.name, source: source.name })} level={3}>
      <p>{text.answerBy({ kinds: kinds(request), by })}</p>
      <p className="max-sm:grid">
        <ButtonLink href={`/samtykker/${request.id}`}>{text.see}</ButtonLink>
      </p>
    </Card>
  );
}

function Edge({ consent }: { readonly consent: Consent }) {
  const text = useText(listeText);
  const { paperCount } = useText(consentText);
  const format = useFormat();
  const count = consent.papers.filter((paper) => !paper.excepted).length;
  return (
    <>
      <PartyFlow consent={consent} />
      <p className="mt-3">
        {text.until({ date: format.date(consent.validUntil), count: paperCount({ count }) })}
      </p>
      <div className="mt-2 flex flex-col gap-x-6 gap-y-2 sm:flex-row sm:items-center">
        <RevokeButton consent={consent} />
        <Link href={`/samtykker/${consent.id}`}>{text.details}</Link>
      </div>
    </>
  );
}

function Ended({ consents }: { readonly consents: readonly Consent[] }) {
  const text = useText(listeText);
  const kinds = useKindNames();
  const format = useFormat();
  return (
    <Details summary={text.ended({ count: consents.length })}>
      <ul className="divide-y divide-line">
        {consents.map((consent) => (
          <li key={consent.id} className="py-2">
            <Link href={`/samtykker/${consent.id}`}>
              {text.endedLine({ recipient: consent.recipient.name, source: consent.source.name })}
            </Link>
            <p className="text-muted">{kinds(consent)}</p>
            <p>
              <ConsentStatusLabel state={consent.state} />{" "}
              {format.date(consent.endedAt ?? consent.validUntil)}
            </p>
          </li>
        ))}
      </ul>
    </Details>
  );
}
