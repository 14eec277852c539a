import { delegationText } from "~/case/delegation/delegation.text.ts";
import { SectionList } from "~/case/delegation/section-list.tsx";
import { Button, ButtonRow } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { Details } from "~/components/details.tsx";
import { Link } from "~/components/link.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { HelperState, Over } from "./helper-state.ts";
import { hjaelpereText } from "./hjaelpere.text.ts";
import type { Helper } from "./read-helpers.server.ts";

type Shown = Helper & { readonly state: HelperState; readonly renewedId: string };

/** Somebody who can read along now: what, since when, until when, and one press to stop it. */
export function ActiveHelper({ helper }: { readonly helper: Shown }) {
  const text = useText(hjaelpereText);
  const kinds = useText(delegationText).kind;
  const format = useFormat();
  return (
    <Card level={3} title={helper.helperName}>
      <p className="text-muted">{kinds[helper.kind]}</p>
      <SummaryList
        items={[
          // Whoever held the link could accept: the name MitID gave is shown, not only the one typed.
          ...(helper.acceptedName ? [{ key: text.acceptedBy, value: helper.acceptedName }] : []),
          ...(helper.acceptedAt
            ? [{ key: text.since, value: format.date(helper.acceptedAt) }]
            : []),
          { key: text.until, value: format.date(helper.validUntil) },
          {
            key: text.canSee({ name: helper.helperName }),
            value: <SectionList sections={helper.sections} />,
          },
        ]}
      />
      <p>
        <Link href="/hvem-har-set">{text.seen}</Link>
      </p>
      {helper.kind === "fuldmagt" ? <p className="text-muted">{text.fuldmagtHint}</p> : null}
      <StopForm helper={helper} label={text.stop} hint={text.stopHint} />
    </Card>
  );
}

/** Somebody who has not answered: take it back, or make a new link when the first is gone. */
export function InvitedHelper({ helper }: { readonly helper: Shown }) {
  const text = useText(hjaelpereText);
  const format = useFormat();
  return (
    <Card level={3} title={helper.helperName}>
      <SummaryList
        items={[
          { key: text.invitedOn, value: format.date(helper.invitedAt) },
          { key: text.until, value: format.date(helper.validUntil) },
          {
            key: text.canSee({ name: helper.helperName }),
            value: <SectionList sections={helper.sections} />,
          },
        ]}
      />
      <StopForm helper={helper} label={text.withdraw} hint={text.stopHint} />
      <RenewForm delegation={helper.id} renewedId={helper.renewedId} name={helper.helperName} />
    </Card>
  );
}

/** Asks for a new link in place of one that nobody has used; the old one stops working. */
export function RenewForm({
  delegation,
  renewedId,
  name,
}: {
  readonly delegation: string;
  readonly renewedId: string;
  readonly name: string;
}) {
  const text = useText(hjaelpereText);
  return (
    <form method="post" action="/hjaelpere/ny">
      <input type="hidden" name="gammel" value={delegation} />
      <input type="hidden" name="id" value={renewedId} />
      <p className="max-w-measure text-muted">{text.newLinkHint}</p>
      <ButtonRow>
        <Button kind="secondary" name="trin" value="nytLink">
          {text.newLink}
          <span className="sr-only">{text.stopFor({ name })}</span>
        </Button>
      </ButtonRow>
    </form>
  );
}

function StopForm({
  helper,
  label,
  hint,
}: {
  readonly helper: Shown;
  readonly label: string;
  readonly hint: string;
}) {
  const text = useText(hjaelpereText);
  return (
    <form method="post" action="/hjaelpere">
      <input type="hidden" name="hjaelper" value={helper.id} />
      {helper.state === "invited" ? <input type="hidden" name="inviteret" value="ja" /> : null}
      <ButtonRow>
        <Button kind="secondary">
          {label}
          <span className="sr-only">{text.stopFor({ name: helper.helperName })}</span>
        </Button>
      </ButtonRow>
      <p className="mt-2 text-muted">{hint}</p>
    </form>
  );
}

/** Everybody whose access or invitation is over, folded: there to look up, not to worry about. */
export function OverHelpers({ helpers }: { readonly helpers: readonly Shown[] }) {
  const text = useText(hjaelpereText);
  const format = useFormat();
  if (helpers.length === 0) return null;
  return (
    <Details summary={text.over({ count: helpers.length })}>
      <ul className="space-y-3">
        {helpers.map((one) => (
          <li key={one.id}>
            <span className="block font-semibold">{one.helperName}</span>
            {text.overReason[one.state as Over]({
              date: format.date(one.endedAt ?? one.validUntil),
            })}
          </li>
        ))}
      </ul>
    </Details>
  );
}
