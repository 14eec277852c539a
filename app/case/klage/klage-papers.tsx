import { Link } from "~/components/link.tsx";
import { useFormat } from "~/i18n/use-text.ts";
import type { Klage } from "./read-klage.server.ts";

/** The papers that go with a complaint; each is read by itself, in a visit of its own, by who can. */
export function KlagePapers({
  papers,
  hrefOf,
}: {
  readonly papers: Klage["papers"];
  readonly hrefOf?: (id: string) => string;
}) {
  const format = useFormat();
  return (
    <ul>
      {papers.map(({ id, title, dated }) => (
        <li key={id}>
          <span lang="da">{hrefOf ? <Link href={hrefOf(id)}>{title}</Link> : title}</span>{" "}
          <span className="text-muted">{format.date(dated)}</span>
        </li>
      ))}
    </ul>
  );
}
