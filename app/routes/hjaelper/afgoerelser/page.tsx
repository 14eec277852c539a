import { AfgoerelseList } from "~/case/afgoerelse/afgoerelse-list.tsx";
import { readAfgoerelser } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell, useHeld } from "../helper-shell.tsx";
import { helperVisit } from "../helper-visit.server.ts";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/page";

export async function loader({ context, params }: Route.LoaderArgs) {
  return helperVisit(context, params.delegation, "afgoerelse.read", async (db) => {
    const [rows, now] = await Promise.all([readAfgoerelser(db), readNow(db)]);
    return { rows, now };
  });
}

export default function HelpedAfgoerelser({
  loaderData: { rows, now, citizenName },
}: Route.ComponentProps) {
  const text = useText(readingText).decisions;
  const { id } = useHeld();
  return (
    <HelperShell title={text.title} citizenName={citizenName}>
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
