import type { ReactNode } from "react";
import { Button } from "~/components/button.tsx";
import { Notice } from "~/components/notice.tsx";
import { PasskeyButton } from "~/components/passkey-button.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { Confirmation } from "../../../../consent/index.ts";
import { confirmYesText } from "./confirm-yes.text.ts";
import { YesOrNo } from "./yes-or-no.tsx";

/**
 * The yes and the no. A yes is signed with the citizen's own key or stands on a MitID login of the last
 * five minutes; the button says which. The no needs nothing and is as large.
 */
export function ConfirmYes({
  confirmation,
  begin,
  yes,
  no,
}: {
  readonly confirmation: Confirmation;
  /** Where the script asks what to sign. */
  readonly begin: string;
  readonly yes: string;
  /** The button or link that says no. */
  readonly no: ReactNode;
}) {
  const text = useText(confirmYesText);
  const { byMitid, passkeys } = confirmation;
  const kind = passkeys > 0 ? "secondary" : "primary";
  return (
    <>
      {byMitid && passkeys === 0 ? null : (
        <div className="stack mt-8 max-w-measure">
          <h2>{text.heading}</h2>
          {passkeys > 0 ? <p data-passkey-needs="yes">{text.key}</p> : null}
          {passkeys > 0 ? <p>{byMitid ? text.keyElse : text.keyOrMitid}</p> : <p>{text.mitid}</p>}
          <p className="text-muted">{text.noWithout}</p>
        </div>
      )}
      <YesOrNo>
        {passkeys > 0 ? (
          <PasskeyButton ceremony="get" begin={begin} handling="underskriv" status={text.status}>
            {text.sign}
          </PasskeyButton>
        ) : null}
        {byMitid ? (
          <Button kind={kind} name="handling" value="ja">
            {yes}
          </Button>
        ) : (
          <Button kind={kind} name="handling" value="bekraeft">
            {text.confirm}
          </Button>
        )}
        {no}
      </YesOrNo>
    </>
  );
}

/** Back from MitID: everything is as it was left. Said only when it is true. */
export function ConfirmedNotice() {
  const text = useText(confirmYesText);
  return (
    <Notice tone="success" title={text.confirmed} live>
      <p>{text.confirmedBody}</p>
    </Notice>
  );
}
