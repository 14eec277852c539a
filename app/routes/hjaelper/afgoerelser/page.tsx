import { AfgoerelseList } from "~/case/afgoerelse/afgoerelse-list.tsx";
import { readAfgoerelser } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell, useHelped } from "../helper-shell.tsx";
import { helperVisit } from "../helper-visit.server.ts";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/page";

export async function loader({ context, params }: Route.LoaderArgs) {
  const rows = await helperVisit(context, params.delegation, "afgoerelse.read", readAfgoerelser);
  return { rows, now: new Date().toISOString() };
}

export default function HelpedAfgoerelser({ loaderData: { rows, now } }: Route.ComponentProps) {
  const text = useText(readingText).decisions;
  const { id } = useHelped();
  return (
    <HelperShell title={text.title}>
      <h1 className="mb-6">{text.title}</h1>
      {rows.length > 0 ? (
        <AfgoerelseList
          rows={rows}
          now={now}
          hrefOf={(one) => `/hjaelper/${id}/afgoerelser/${one}`}
        />
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
    </HelperShell>
  );
}
