import { Details } from "~/components/details.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { moedeText } from "./moede.text.ts";
import type { Referat } from "./read-moeder.server.ts";

/** The minutes of a meeting: the newest version, what the citizen said to it, and those before it. */
export function Minutes({
  referater,
  level = 2,
  own = false,
}: {
  /** The newest first. */
  readonly referater: readonly Referat[];
  readonly level?: 2 | 3;
  /** True when the citizen is reading. */
  readonly own?: boolean;
}) {
  const text = useText(moedeText);
  const [newest, ...older] = referater;
  const Heading = level === 2 ? "h2" : "h3";
  if (!newest) return null;
  return (
    <section className="stack">
      <Heading>{text.minutes}</Heading>
      <Version referat={newest} own={own} />
      {older.length > 0 ? (
        <Details summary={text.older}>
          <div className="grid gap-6">
            {older.map((one) => (
              <Version key={one.id} referat={one} own={own} />
            ))}
          </div>
        </Details>
      ) : null}
    </section>
  );
}

function Version({ referat, own }: { readonly referat: Referat; readonly own: boolean }) {
  const text = useText(moedeText);
  const { date } = useFormat();
  const { version, body, givenAt, givenByName: name, bemaerkning, bemaerketAt } = referat;
  const said = own ? text.ownRemark : text.remark;
  return (
    <div className="stack">
      <p className="text-muted">
        {text.version({ version })}. {text.given({ name, date: date(givenAt) })}
      </p>
      <Paragraphs text={body} lang="da" />
      {bemaerkning && bemaerketAt ? (
        <div className="max-w-measure border-primary border-l-8 bg-primary-soft p-4">
          <p className="font-semibold text-primary">{said({ date: date(bemaerketAt) })}</p>
          <Paragraphs text={bemaerkning} />
        </div>
      ) : null}
    </div>
  );
}
