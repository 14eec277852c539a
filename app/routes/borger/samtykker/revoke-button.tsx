import type { Consent } from "~/case/consent/read-consents.server.ts";
import { Button } from "~/components/button.tsx";
import { useText } from "~/i18n/use-text.ts";
import { samtykkerText } from "./samtykker.text.ts";

/** One press, no question asked: taking back is never harder than giving (and it can be given again). */
export function RevokeButton({
  consent,
}: {
  readonly consent: Pick<Consent, "id" | "source" | "recipient">;
}) {
  const text = useText(samtykkerText);
  const { source, recipient } = consent;
  return (
    <form method="post" action={`/samtykker/${consent.id}`} className="max-sm:grid">
      <Button kind="secondary" name="handling" value="tilbage">
        <span>
          {text.revoke}
          <span className="sr-only">
            {text.revokeWhat({ recipient: recipient.name, source: source.name })}
          </span>
        </span>
      </Button>
    </form>
  );
}
