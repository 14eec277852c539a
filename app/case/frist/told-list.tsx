import { Details } from "~/components/details.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { Frist } from "./clocks-of.ts";
import { describeFrist } from "./describe-frist.ts";
import { toldText } from "./told.text.ts";
import { toldFrister } from "./told-frister.ts";

/** The citizen's dates: the first in sight, the others a press away. Nothing when there is none. */
export function ToldFrister({
  frister,
  now,
}: {
  readonly frister: readonly Frist[];
  readonly now: string;
}) {
  const text = useText(toldText);
  const [first, ...more] = toldFrister(frister);
  if (!first) return null;
  return (
    <section className="stack lg:col-span-2">
      <h2>{text.title}</h2>
      <One frist={first} now={now} />
      {more.length > 0 ? (
        <Details summary={text.more({ count: more.length })}>
          <ul className="grid gap-3">
            {more.map((frist) => (
              <li key={`${frist.rule.code} ${frist.started} ${frist.about}`}>
                <One frist={frist} now={now} />
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </section>
  );
}

function One({ frist, now }: { readonly frist: Frist; readonly now: string }) {
  const { lang } = usePage();
  return (
    <p className="max-w-measure">
      <strong className="block">{frist.rule.label[lang]}</strong>
      {frist.about ? <span className="block">{frist.about}</span> : null}
      {describeFrist(frist, lang, now)}
    </p>
  );
}
