import type { Consent } from "~/case/consent/read-consents.server.ts";
import { Notice } from "~/components/notice.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { Besked } from "./besked.ts";
import { etText } from "./et.text.ts";

/** What just happened, when, and what it means: the receipt of an act. */
export function BeskedNotice({
  besked,
  consent,
}: {
  readonly besked: Besked;
  readonly consent: Consent;
}) {
  const { notice } = useText(etText);
  const format = useFormat();
  const recipient = consent.recipient.name;
  const at = (instant: Date | null) => ({ when: instant ? format.dateTime(instant) : "" });
  const [title, body] = {
    givet: [notice.given(at(consent.givenAt)), notice.givenBody({ recipient })],
    afvist: [notice.declined(at(consent.endedAt)), notice.declinedBody({ recipient })],
    trukketTilbage: [notice.revoked(at(consent.endedAt)), notice.revokedBody({ recipient })],
    indskraenket: [notice.narrowed, notice.narrowedBody({ recipient })],
  }[besked];
  return (
    <Notice tone="success" {...(title ? { title } : {})} live>
      <p>{body}</p>
    </Notice>
  );
}
