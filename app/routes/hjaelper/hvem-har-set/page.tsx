import { LooksView } from "~/case/looks/looks-view.tsx";
import { readLooks } from "~/case/looks/read-looks.server.ts";
import { Pagination } from "~/components/pagination.tsx";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell, useHelped } from "../helper-shell.tsx";
import { helperVisit } from "../helper-visit.server.ts";
import { pageNumber } from "../page-number.ts";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/page";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const wish = { own: false, page: pageNumber(url) };
  const { days, page, pages } = await helperVisit(context, params.delegation, "visit.read", (db) =>
    readLooks(db, wish),
  );
  return { days, page, pages };
}

export default function HelpedLooks({ loaderData }: Route.ComponentProps) {
  const text = useText(readingText).looks;
  const { id, citizenName } = useHelped();
  const { days, page, pages } = loaderData;
  return (
    <HelperShell title={text.title}>
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
