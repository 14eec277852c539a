import { consentText } from "~/case/consent/consent.text.ts";
import {
  ConsentFacts,
  ConsentStatusLabel,
  FetchedTable,
  PaperList,
  StoredWords,
} from "~/case/consent/consent-view.tsx";
import type { Consent, Fetched } from "~/case/consent/read-consents.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { Details } from "~/components/details.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { ConsentFormValues } from "../consent-form.schema.ts";
import { PartyFlow } from "../party-flow.tsx";
import { RevokeButton } from "../revoke-button.tsx";
import { samtykkerText } from "../samtykker.text.ts";
import { etText } from "./et.text.ts";
import { NarrowingFields } from "./narrowing-fields.tsx";

/** A yes that holds: what it opens, how to take it back or make it less, and what was fetched on it. */
export function GivenConsent({
  consent,
  looks,
  ...fields
}: {
  readonly consent: Consent;
  readonly looks: readonly Fetched[];
  readonly until: string;
  readonly values: ConsentFormValues | undefined;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(etText);
  const words = useText(consentText);
  const { papersWhich } = useText(samtykkerText);
  return (
    <>
      <p>
        <ConsentStatusLabel state={consent.state} />
      </p>
      <div className="card">
        <PartyFlow consent={consent} />
        <div className="mt-4">
          <RevokeButton consent={consent} />
        </div>
      </div>
      <Card title={words.seeWhatTheySee}>
        <PaperList consent={consent} href={(id) => `/papirer/${id}`} />
        <Details summary={text.narrow} open={fields.problems.length > 0}>
          <p>{text.narrowLead}</p>
          <form method="post" action={`/samtykker/${consent.id}`}>
            <NarrowingFields consent={consent} legend={papersWhich} {...fields} />
            <ButtonRow>
              <Button kind="secondary" name="handling" value="indskraenk">
                {text.save}
              </Button>
            </ButtonRow>
          </form>
        </Details>
      </Card>
      <Card title={words.fetched.heading}>
        <FetchedTable looks={looks} />
      </Card>
      <Card title={text.about}>
        <ConsentFacts consent={consent} />
        <StoredWords consent={consent} />
      </Card>
    </>
  );
}
