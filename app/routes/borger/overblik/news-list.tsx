import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { overblikText } from "./overblik.text.ts";
import type { News } from "./read-news.server.ts";

const hrefs = { indstilling: "/indstilling", vurdering: "/arbejdsevne" } as const;

/** What has come to read: a line each, for what must be done stands below it and must be seen at once. */
export function NewsList({ news }: { readonly news: readonly News[] }) {
  const text = useText(overblikText).news;
  const format = useFormat();
  if (news.length === 0) return null;
  return (
    <ul className="mt-1">
      {news.map(({ what, at }) => (
        <li key={what}>
          <Link href={hrefs[what]}>{text[what]({ date: format.date(at) })}</Link>
        </li>
      ))}
    </ul>
  );
}
