import { consentText } from "~/case/consent/consent.text.ts";
import { ConsentWords, Consequence } from "~/case/consent/consent-view.tsx";
import type { Consent } from "~/case/consent/read-consents.server.ts";
import { Button } from "~/components/button.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { Confirmation } from "../../../../../consent/index.ts";
import { ConfirmYes } from "../confirm-yes.tsx";
import type { ConsentFormValues } from "../consent-form.schema.ts";
import { WORDS_ID } from "../reworded-notice.tsx";
import { samtykkerText } from "../samtykker.text.ts";
import type { ShownWords } from "../words-shown.server.ts";
import { etText } from "./et.text.ts";
import { NarrowingFields } from "./narrowing-fields.tsx";

/** Somebody asks. The papers come before the answer, and a no is as near and as large as a yes. */
export function RequestedConsent({
  consent,
  until,
  values,
  problems,
  words,
  confirmation,
}: {
  readonly consent: Consent;
  readonly until: string;
  readonly values: ConsentFormValues | undefined;
  readonly problems: readonly FieldProblem[];
  readonly words: ShownWords;
  readonly confirmation: Confirmation;
}) {
  const text = useText(etText);
  const shared = useText(samtykkerText);
  const { ifNo } = useText(consentText);
  const { lang } = usePage();
  const authority = consent.requestedByAuthority ?? consent.recipient.name;
  return (
    <>
      <div className="stack text-lg">
        {consent.requestedBy ? <p>{text.asked({ name: consent.requestedBy, authority })}</p> : null}
        <p>{text.free}</p>
      </div>
      <form method="post" action={`/samtykker/${consent.id}`} className="card">
        <NarrowingFields
          consent={consent}
          legend={<h2>{shared.papers}</h2>}
          until={until}
          values={values}
          problems={problems}
        />
        <div className="stack mt-8">
          <h2 id={WORDS_ID}>{shared.words}</h2>
          <ConsentWords words={words.text} lang={lang} />
          <input type="hidden" name="ord" value={words.hash} />
        </div>
        <div className="stack mt-8">
          <h2>{ifNo}</h2>
          <Consequence stored={consent.consequence} />
        </div>
        <p className="mt-8 font-semibold">{shared.wordsNarrower}</p>
        <ConfirmYes
          confirmation={confirmation}
          begin={`/samtykker/underskrift?samtykke=${consent.id}`}
          yes={text.yes}
          no={
            <Button kind="secondary" name="handling" value="nej">
              {text.no}
            </Button>
          }
        />
      </form>
    </>
  );
}
