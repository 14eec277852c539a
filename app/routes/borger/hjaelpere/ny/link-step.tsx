import { SectionList } from "~/case/delegation/section-list.tsx";
import { ButtonLink, ButtonRow } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { Notice } from "~/components/notice.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { RenewForm } from "../helper-cards.tsx";
import type { Invited } from "./invite-helper.server.ts";
import { nyText } from "./ny.text.ts";

/** The receipt with the link. The citizen sends it: the portal knows no address to send it to. */
export function LinkStep({ invited, link }: { readonly invited: Invited; readonly link: string }) {
  const text = useText(nyText).link;
  const check = useText(nyText).check;
  const format = useFormat();
  const name = invited.helperName;
  const message = encodeURIComponent(text.message({ link }));
  return (
    <div className="grid gap-6">
      <div className="stack">
        <h1>{text.heading}</h1>
        <p className="max-w-measure text-lg">{text.lead({ name })}</p>
      </div>
      <Notice tone="warning" title={text.once} />
      <Card>
        <label htmlFor="link" className="block font-semibold">
          {text.label}
        </label>
        <p id="link-hint" className="text-muted">
          {text.hint}
        </p>
        <textarea
          id="link"
          readOnly
          rows={3}
          value={link}
          spellCheck={false}
          aria-describedby="link-hint"
          className="control max-w-measure select-all break-all"
        />
        <ButtonRow>
          <a className="button button-secondary" href={`mailto:?body=${message}`}>
            {text.mail}
          </a>
          <a className="button button-secondary" href={`sms:?&body=${message}`}>
            {text.sms}
          </a>
        </ButtonRow>
      </Card>
      <Notice tone="info" title={text.careTitle}>
        <p>{text.care({ name })}</p>
      </Notice>
      <Card title={text.nextTitle}>
        <ol className="max-w-measure list-decimal space-y-1.5 pl-6">
          {Object.entries(text.next).map(([key, line]) => (
            <li key={key}>{line}</li>
          ))}
        </ol>
        <SummaryList
          items={[
            { key: check.until, value: format.date(invited.validUntil) },
            { key: check.sees({ name }), value: <SectionList sections={invited.sections} /> },
          ]}
        />
      </Card>
      <section className="stack">
        <h2>{text.withdrawTitle}</h2>
        <p className="max-w-measure">{text.withdraw}</p>
        <ButtonRow>
          <ButtonLink kind="secondary" href="/hjaelpere">
            {text.back}
          </ButtonLink>
        </ButtonRow>
      </section>
    </div>
  );
}

/** The same form was sent twice: the first made the invitation, so this one shows no link. */
export function WaitingStep({
  invited,
  renewedId,
}: {
  readonly invited: Invited;
  readonly renewedId: string;
}) {
  const text = useText(nyText);
  return (
    <div className="stack">
      <h1>{text.waiting.heading({ name: invited.helperName })}</h1>
      <p className="max-w-measure text-lg">{text.waiting.body}</p>
      <RenewForm delegation={invited.id} renewedId={renewedId} name={invited.helperName} />
      <ButtonRow>
        <ButtonLink kind="secondary" href="/hjaelpere">
          {text.link.back}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}
