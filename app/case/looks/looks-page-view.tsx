import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { Pagination } from "~/components/pagination.tsx";
import { useText } from "~/i18n/use-text.ts";
import { looksText } from "./looks.text.ts";
import { LooksView } from "./looks-view.tsx";
import { type LooksWish, looksHref } from "./looks-wish.ts";
import type { LooksPage } from "./read-looks.server.ts";

/**
 * Everything of "Hvem har set" below the h1: the sum, the choice of whose looks, the days, the pages.
 *
 * @param base the page's own address, which the choices lead back to
 * @param consentHref where the reader sees a consent; without it no link
 */
export function LooksPageView({
  looks,
  wish,
  base,
  consentHref,
}: {
  readonly looks: LooksPage;
  readonly wish: LooksWish;
  readonly base: string;
  readonly consentHref?: (id: string) => string;
}) {
  const text = useText(looksText);
  const { summary } = looks;
  return (
    <>
      <p className="mt-4 text-lg">
        {summary.times > 0 ? text.summary(summary) : text.none}
        {summary.denied > 0 ? ` ${text.denied({ times: summary.denied })}` : ""}
      </p>
      <Choices looks={looks} wish={wish} base={base} />
      {looks.days.length > 0 ? (
        <LooksView days={looks.days} {...(consentHref ? { consentHref } : {})} />
      ) : (
        <EmptyState title={text.empty} body={text.emptyBody} />
      )}
      <Pagination
        page={looks.page}
        pages={looks.pages}
        href={(page) => looksHref(base, { ...wish, page })}
      />
    </>
  );
}

function Choices({
  looks,
  wish,
  base,
}: {
  readonly looks: LooksPage;
  readonly wish: LooksWish;
  readonly base: string;
}) {
  const text = useText(looksText);
  const everybody = { id: undefined, name: text.all };
  return (
    <div className="my-4 print:hidden">
      {looks.authorities.length > 0 ? (
        <nav aria-label={text.filter} className="flex flex-wrap items-baseline gap-x-6">
          <span className="font-semibold">{text.filter}:</span>
          <ul className="flex flex-wrap gap-x-6">
            {[everybody, ...looks.authorities].map(({ id, name }) => (
              <li key={name}>
                <a
                  href={looksHref(base, { ...wish, authority: id, page: 1 })}
                  aria-current={wish.authority === id ? "true" : undefined}
                  className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <Link href={looksHref(base, { ...wish, own: !wish.own, page: 1 })}>
        {wish.own ? text.notOwn : text.own}
      </Link>
    </div>
  );
}
