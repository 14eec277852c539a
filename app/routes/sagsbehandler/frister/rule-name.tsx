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
}: {
  readonly rule: Regel;
  readonly about?: string | null;
}) {
  const text = useText(fristerText);
  const time = useTime();
  const { lang } = usePage();
  return (
    <div>
      <strong>{rule.label[lang]}</strong>
      {about ? <span className="block">{about}</span> : null}
      <span className="block">
        {text.kind[rule.kind]}: {time(rule)}
      </span>
      <span className="block text-muted" lang="da">
        {rule.source}
      </span>
      {rule.verified ? null : <Status tone="warning">{text.unverified}</Status>}
    </div>
  );
}
