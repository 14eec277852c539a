import type { Regel } from "~/case/frist/clocks-of.ts";
import { useTime } from "~/case/frist/use-time.ts";
import { Status } from "~/components/status.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { fristerText } from "./frister.text.ts";

/** A rule by name: how long, law or promise, where it stands, and whether anybody has looked it up. */
export function RuleName({
  rule,
  about,
  named = false,
}: {
  readonly rule: Regel;
  readonly about?: string | null;
  /** Whether somebody has named another day than the rule's. */
  readonly named?: boolean;
}) {
  const text = useText(fristerText);
  const time = useTime();
  const { lang } = usePage();
  return (
    <div>
      <strong>{rule.label[lang]}</strong>
      {about ? (
        <span className="block max-w-measure">
          {named ? text.reason({ reason: about }) : about}
        </span>
      ) : null}
      <span className="block">
        {text.kind[rule.kind]}: {named ? text.named : time(rule)}
      </span>
      {named ? null : (
        <>
          <span className="block text-muted" lang="da">
            {rule.source}
          </span>
          {rule.verified ? null : <Status tone="warning">{text.unverified}</Status>}
        </>
      )}
    </div>
  );
}
