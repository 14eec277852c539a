import { consentText } from "~/case/consent/consent.text.ts";
import { useKindNames } from "~/case/consent/consent-view.tsx";
import type { Consent } from "~/case/consent/read-consents.server.ts";
import { useText } from "~/i18n/use-text.ts";

/** One line of the map: from whom, what, to whom. The arrow is drawn; the words say the same. */
export function PartyFlow({
  consent,
}: {
  readonly consent: Pick<Consent, "source" | "recipient" | "kinds">;
}) {
  const text = useText(consentText);
  const kinds = useKindNames();
  return (
    <dl className="grid gap-2 sm:grid-cols-[1fr_1.2fr_1fr] sm:items-stretch">
      <Party label={text.from} name={consent.source.name} />
      <div className="max-sm:pl-4 sm:self-center sm:text-center">
        <dt className="sr-only">{text.kinds}</dt>
        <dd className="flex items-center gap-3 sm:flex-col sm:gap-1">
          <span className="max-sm:order-2">{kinds(consent)}</span>
          <Arrow />
        </dd>
      </div>
      <Party label={text.to} name={consent.recipient.name} />
    </dl>
  );
}

function Party({ label, name }: { readonly label: string; readonly name: string }) {
  return (
    <div className="rounded-card bg-sunken p-3">
      <dt className="text-muted">{label}</dt>
      <dd className="font-semibold">{name}</dd>
    </div>
  );
}

function Arrow() {
  return (
    <svg
      width="48"
      height="16"
      viewBox="0 0 48 16"
      className="h-4 w-12 flex-none fill-none stroke-primary max-sm:w-8 max-sm:rotate-90"
      strokeWidth="2"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1 8h44M38 2l7 6-7 6" />
    </svg>
  );
}
