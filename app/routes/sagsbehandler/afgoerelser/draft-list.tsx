import type { DraftRow } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { Status } from "~/components/status.tsx";
import { useText } from "~/i18n/use-text.ts";
import { draftText } from "../afgoerelse-kladde/draft.text.ts";
import { sagAfgoerelserText } from "./afgoerelser.text.ts";

/** The decisions that nobody has been given yet; nothing when there are none. */
export function DraftList({
  sagId,
  drafts,
}: {
  readonly sagId: string;
  readonly drafts: readonly DraftRow[];
}) {
  const text = useText(sagAfgoerelserText);
  const { status } = useText(draftText);
  if (drafts.length === 0) return null;
  return (
    <section className="stack">
      <h2>{text.drafts}</h2>
      <ul className="grid gap-3">
        {drafts.map((one) => (
          <li key={one.id} className="card flex flex-wrap items-center justify-between gap-x-6">
            <a
              href={`/sager/${sagId}/afgoerelser/${one.id}/kladde`}
              className="inline-flex min-h-11 items-center"
            >
              {one.title}
            </a>
            <Status tone={one.status === "truffet" ? "warning" : "info"}>
              {status[one.status]}
            </Status>
          </li>
        ))}
      </ul>
    </section>
  );
}
