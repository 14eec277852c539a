import type { Frist } from "~/case/frist/clocks-of.ts";
import { useText } from "~/i18n/use-text.ts";
import { fristerText } from "./frister.text.ts";
import { RuleName } from "./rule-name.tsx";

/** Deadlines without a date: what would start each of them, or why nothing can be said. */
export function FristList({
  title,
  lead,
  frister,
}: {
  readonly title: string;
  readonly lead: string;
  readonly frister: readonly Frist[];
}) {
  const text = useText(fristerText);
  const starts: { readonly [code: string]: string } = text.starts;
  if (frister.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <p>{lead}</p>
      <ul className="grid gap-4">
        {frister.map(({ rule, state }) => (
          <li key={rule.code} className="border-line border-b pb-4">
            <RuleName rule={rule} />
            <p>{state === "closed" ? text.closed : starts[rule.starts]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
