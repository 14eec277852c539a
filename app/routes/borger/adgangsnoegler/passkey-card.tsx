import { Button, ButtonRow } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { Details } from "~/components/details.tsx";
import { Field } from "~/components/field.tsx";
import { Notice } from "~/components/notice.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { Passkey } from "../../../../consent/index.ts";
import { adgangsnoeglerText } from "./adgangsnoegler.text.ts";

/** One key: when it was made and used, whether it is copied, its name, and one press to remove it. */
export function PasskeyCard({
  passkey,
  error,
}: {
  readonly passkey: Omit<Passkey, "credentialId" | "transports">;
  readonly error: string | undefined;
}) {
  const text = useText(adgangsnoeglerText);
  const format = useFormat();
  const copies =
    passkey.deviceType === "singleDevice" ? "single" : passkey.backedUp ? "backedUp" : "notYet";
  return (
    <Card level={3} title={passkey.name}>
      {passkey.cloned ? (
        <Notice tone="warning" title={text.cloned}>
          <p>{text.clonedBody}</p>
        </Notice>
      ) : null}
      <SummaryList
        items={[
          { key: text.created, value: format.dateTime(passkey.createdAt) },
          {
            key: text.lastUsed,
            value: passkey.lastUsedAt ? format.dateTime(passkey.lastUsedAt) : text.never,
          },
          { key: text.where, value: text.copies[copies] },
        ]}
      />
      <Details summary={text.rename} open={error !== undefined}>
        <form method="post" action="/adgangsnoegler">
          <input type="hidden" name="noegle" value={passkey.id} />
          <Field
            name={`navn-${passkey.id}`}
            label={text.name}
            error={error}
            defaultValue={passkey.name}
            maxLength={60}
            width="medium"
          />
          <ButtonRow>
            <Button kind="secondary" name="handling" value="navngiv">
              {text.saveName}
            </Button>
          </ButtonRow>
        </form>
      </Details>
      <form method="post" action="/adgangsnoegler">
        <input type="hidden" name="noegle" value={passkey.id} />
        <ButtonRow>
          <Button kind="secondary" name="handling" value="fjern">
            <span>
              {text.remove}
              <span className="sr-only">{text.removeWhat({ name: passkey.name })}</span>
            </span>
          </Button>
        </ButtonRow>
        <p className="mt-2 text-muted">{text.removeHint}</p>
      </form>
    </Card>
  );
}
