import type { ReactNode } from "react";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { Term } from "~/components/term.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { WrittenInDanish } from "../written-in-danish.tsx";
import { afgoerelseText } from "./afgoerelse.text.ts";
import { ComplainHelp } from "./complain-help.tsx";
import { KlagefristBox } from "./klagefrist-box.tsx";
import type { AfgoerelseData } from "./read-afgoerelser.server.ts";

/** One announced decision below the page's h1 (its title): the answer first, then why. */
export function AfgoerelseView({
  afgoerelse,
  now,
  hrefOf,
  complain,
}: {
  readonly afgoerelse: AfgoerelseData;
  readonly now: string;
  /** Where another version is read. */
  readonly hrefOf: (id: string) => string;
  /** The way to a complaint, for who can make one. */
  readonly complain?: ReactNode;
}) {
  const text = useText(afgoerelseText);
  const format = useFormat();
  return (
    <div className="grid gap-8">
      <Versions afgoerelse={afgoerelse} hrefOf={hrefOf} />
      <WrittenInDanish by="municipality" />
      <section className="card stack lg:max-w-[calc(var(--container-measure)+3.5rem)]">
        <h2>{text.resultat}</h2>
        <div className="text-xl leading-snug">
          <Paragraphs text={afgoerelse.resultat} lang="da" />
        </div>
        <p className="text-muted">
          <span className="block">{text.from({ authority: afgoerelse.authority })}</span>
          <span className="block">
            {text.received({ date: format.date(afgoerelse.receivedOn) })}
          </span>
          {afgoerelse.version > 1 ? (
            <span className="block">{text.version({ number: afgoerelse.version })}</span>
          ) : null}
        </p>
      </section>
      <section className="stack">
        <h2>{text.begrundelse}</h2>
        <Paragraphs text={afgoerelse.begrundelse} lang="da" />
      </section>
      <section className="stack">
        <h2>{text.oplysninger}</h2>
        <Paragraphs text={afgoerelse.oplysninger} lang="da" />
      </section>
      <section className="stack">
        <h2>{text.regler}</h2>
        <Paragraphs text={afgoerelse.regler} lang="da" />
      </section>
      <section className="stack">
        <h2>{text.howToComplain}</h2>
        <KlagefristBox afgoerelse={afgoerelse} now={now} />
        {complain}
        <ComplainHelp />
        <Paragraphs text={afgoerelse.klagevejledning} lang="da" />
        <Term name="klagefrist" />
        <Term name="genvurdering" />
        <Term name="ankestyrelsen" />
      </section>
    </div>
  );
}

/** That a correction has come, or that this is one: both can be read for ever. */
function Versions({
  afgoerelse: { replaces, replacedBy },
  hrefOf,
}: {
  readonly afgoerelse: Pick<AfgoerelseData, "replaces" | "replacedBy">;
  readonly hrefOf: (id: string) => string;
}) {
  const text = useText(afgoerelseText);
  if (!replaces && !replacedBy) return null;
  return (
    <div className="stack">
      {replacedBy ? (
        <Notice tone="warning" title={text.replaced}>
          <p>{text.replacedBody}</p>
          <p>
            <Link href={hrefOf(replacedBy)}>{text.toNewer}</Link>
          </p>
        </Notice>
      ) : null}
      {replaces ? (
        <p>
          {text.corrects} <Link href={hrefOf(replaces)}>{text.toOlder}</Link>
        </p>
      ) : null}
    </div>
  );
}
