import type { ReactNode } from "react";
import { Link } from "~/components/link.tsx";
import { Term } from "~/components/term.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { Blocks } from "../letter/blocks.tsx";
import { afgoerelseText } from "./afgoerelse.text.ts";
import { describeAfgoerelse } from "./describe-afgoerelse.ts";
import type { AfgoerelseData } from "./read-afgoerelser.server.ts";

/**
 * One announced decision below its title, which is the page's h1 where nothing else is said. What it says, its letter says too; what
 * stands here besides is for the screen and never printed.
 */
export function AfgoerelseView({
  afgoerelse,
  now,
  hrefOf,
  complain,
  heading: Heading = "h2",
}: {
  readonly afgoerelse: AfgoerelseData;
  readonly now: string;
  /** Where another version is read; left out for who reads this one alone. */
  readonly hrefOf?: (id: string) => string;
  /** The way to a complaint, for who can make one. */
  readonly complain?: ReactNode;
  /** Of its parts: one below what stands over them. */
  readonly heading?: "h2" | "h3";
}) {
  const { opening, sections } = describeAfgoerelse(afgoerelse, usePage().lang, now);
  return (
    <div className="grid gap-8">
      {opening.length > 0 ? (
        <div className="stack">
          <Blocks blocks={opening} now={now} />
          {hrefOf ? <OtherVersions afgoerelse={afgoerelse} hrefOf={hrefOf} /> : null}
        </div>
      ) : null}
      {sections.map(({ name, heading: title, blocks }) => (
        <section
          key={name}
          className={
            name === "resultat"
              ? "card stack lg:max-w-[calc(var(--container-measure)+3.5rem)]"
              : "stack"
          }
        >
          <Heading>{title}</Heading>
          <Blocks blocks={blocks} now={now} />
          {name === "klage" ? (
            <>
              {complain}
              <Term name="klagefrist" />
              <Term name="genvurdering" />
              <Term name="ankestyrelsen" />
            </>
          ) : null}
        </section>
      ))}
    </div>
  );
}

function OtherVersions({
  afgoerelse: { replaces, replacedBy },
  hrefOf,
}: {
  readonly afgoerelse: Pick<AfgoerelseData, "replaces" | "replacedBy">;
  readonly hrefOf: (id: string) => string;
}) {
  const text = useText(afgoerelseText);
  if (!replaces && !replacedBy) return null;
  return (
    <p className="flex flex-wrap gap-x-6 print:hidden">
      {replacedBy ? <Link href={hrefOf(replacedBy)}>{text.toNewer}</Link> : null}
      {replaces ? <Link href={hrefOf(replaces)}>{text.toOlder}</Link> : null}
    </p>
  );
}
