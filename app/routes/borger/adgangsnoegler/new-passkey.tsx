import { ButtonLink, ButtonRow } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { Field } from "~/components/field.tsx";
import { PasskeyButton } from "~/components/passkey-button.tsx";
import { useText } from "~/i18n/use-text.ts";
import { adgangsnoeglerText } from "./adgangsnoegler.text.ts";

/** Makes one more key; after a MitID login of the last five minutes only. */
export function NewPasskey({
  byMitid,
  error,
}: {
  readonly byMitid: boolean;
  readonly error: string | undefined;
}) {
  const text = useText(adgangsnoeglerText);
  if (!byMitid) {
    return (
      <Card title={text.make}>
        <p>{text.confirmFirst}</p>
        <ButtonRow>
          <ButtonLink href="/log-ind?vej=borger&bekraeft=1&retur=%2Fadgangsnoegler">
            {text.confirm}
          </ButtonLink>
        </ButtonRow>
      </Card>
    );
  }
  return (
    <Card title={text.make}>
      <p data-passkey-needs="no" className="max-w-measure font-semibold">
        {text.cannot}
      </p>
      <div data-passkey-needs="yes" hidden>
        <p className="max-w-measure">{text.how}</p>
        <form method="post" action="/adgangsnoegler">
          <Field
            name="navn"
            label={text.name}
            hint={text.nameHint}
            error={error}
            maxLength={60}
            width="medium"
          />
          <div className="mt-6">
            <PasskeyButton
              ceremony="create"
              begin="/adgangsnoegler/begynd"
              handling="gem"
              status={text.status}
            >
              {text.makeOne}
            </PasskeyButton>
          </div>
        </form>
      </div>
    </Card>
  );
}
