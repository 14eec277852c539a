import { LooksView } from "~/case/looks/looks-view.tsx";
import { readLooks } from "~/case/looks/read-looks.server.ts";
import { Pagination } from "~/components/pagination.tsx";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell, useHeld } from "../helper-shell.tsx";
import { helperVisit } from "../helper-visit.server.ts";
import { pageNumber } from "../page-number.ts";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/page";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const wish = { own: false, page: pageNumber(url) };
  return helperVisit(context, params.delegation, "visit.read", async (db) => {
    const { days, page, pages } = await readLooks(db, wish);
    return { days, page, pages };
  });
}

export default function HelpedLooks({ loaderData }: Route.ComponentProps) {
  const text = useText(readingText).looks;
  const { id } = useHeld();
  const { days, page, pages, citizenName } = loaderData;
  return (
    <HelperShell title={text.title} citizenName={citizenName}>
      <h1 className="mb-6">{text.heading({ name: citizenName })}</h1>
      <LooksView days={days} />
      <Pagination
        page={page}
        pages={pages}
        href={(number) => `/hjaelper/${id}/hvem-har-set?side=${number}`}
      />
    </HelperShell>
  );
}
