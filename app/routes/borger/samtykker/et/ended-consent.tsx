import { consentText } from "~/case/consent/consent.text.ts";
import {
  ConsentFacts,
  ConsentStatusLabel,
  FetchedTable,
  StoredWords,
} from "~/case/consent/consent-view.tsx";
import type { Consent, Fetched } from "~/case/consent/read-consents.server.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { givenAnew } from "../draft-address.ts";
import { DeliveredCard } from "./delivered-card.tsx";
import { etText } from "./et.text.ts";
import type { Delivered } from "./read-delivered.server.ts";

/** What is over: what happened and when, what was fetched before, and how to give it again. */
export function EndedConsent({
  consent,
  looks,
  delivered,
}: {
  readonly consent: Consent;
  readonly looks: readonly Fetched[];
  readonly delivered: readonly Delivered[];
}) {
  const text = useText(etText);
  const words = useText(consentText);
  const format = useFormat();
  const day = { when: format.date(consent.validUntil) };
  const moment = { when: consent.endedAt ? format.dateTime(consent.endedAt) : day.when };
  const wasGiven = consent.givenAt !== null;
  const ending = {
    afvist: text.ended.afvist(moment),
    trukketTilbage: text.ended.trukketTilbage(moment),
    udloebet: text.ended.udloebet(day),
    ubesvaret: text.ended.ubesvaret(day),
    flyttet: text.ended.flyttet({ recipient: consent.recipient.name }),
    anmodet: "",
    givet: "",
  }[consent.state];
  return (
    <>
      <div className="stack">
        <p>
          <ConsentStatusLabel state={consent.state} />
        </p>
        <p className="text-lg">{ending}</p>
      </div>
      {consent.state === "trukketTilbage" ? (
        <DeliveredCard delivered={delivered} looks={looks} />
      ) : wasGiven || looks.length > 0 ? (
        <Card title={words.fetched.heading}>
          <FetchedTable looks={looks} />
        </Card>
      ) : null}
      <Card title={text.about}>
        <ConsentFacts consent={consent} />
        <StoredWords consent={consent} />
      </Card>
      {/* Another office is another consent: it asks, or it is given in the new case. */}
      <Card title={consent.state === "flyttet" ? text.newCase : text.again}>
        <p>{text.againLead}</p>
        <p className="max-sm:grid">
          <ButtonLink
            href={consent.state === "flyttet" ? "/samtykker/nyt" : givenAnew(consent)}
            kind="secondary"
          >
            {consent.state === "flyttet"
              ? text.giveNew
              : wasGiven
                ? text.giveAgain
                : text.giveAfterAll}
          </ButtonLink>
        </p>
      </Card>
    </>
  );
}
