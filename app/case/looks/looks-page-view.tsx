import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { Pagination } from "~/components/pagination.tsx";
import { useText } from "~/i18n/use-text.ts";
import { looksText } from "./looks.text.ts";
import { LooksView } from "./looks-view.tsx";
import { LOOKS_SHOWN, type LooksWish, looksHref } from "./looks-wish.ts";
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
        <EmptyState
          title={wish.show ? text.emptyOfKind : text.empty}
          body={wish.show ? text.emptyOfKindBody : text.emptyBody}
        />
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
  const all = { ...wish, authority: undefined, page: 1 };
  const kinds = [undefined, ...LOOKS_SHOWN].map((show) => ({
    href: looksHref(base, { ...all, show, own: show ? false : wish.own }),
    name: show ? text.show[show] : text.all,
    chosen: wish.show === show && !wish.authority,
  }));
  const authorities = looks.authorities.map(({ id, name }) => ({
    href: looksHref(base, { ...all, show: "myndigheder", own: false, authority: id }),
    name,
    chosen: wish.authority === id,
  }));
  const among = wish.show === "myndigheder" || wish.authority !== undefined;
  return (
    <div className="my-4 print:hidden">
      <ChoiceLinks label={text.filter} choices={kinds} />
      {among && authorities.length > 1 ? (
        <ChoiceLinks label={text.authority} choices={authorities} />
      ) : null}
      {wish.show || wish.authority ? null : (
        <Link href={looksHref(base, { ...wish, own: !wish.own, page: 1 })}>
          {wish.own ? text.notOwn : text.own}
        </Link>
      )}
    </div>
  );
}

function ChoiceLinks({
  label,
  choices,
}: {
  readonly label: string;
  readonly choices: readonly {
    readonly href: string;
    readonly name: string;
    readonly chosen: boolean;
  }[];
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-baseline gap-x-6">
      <span className="font-semibold">{label}:</span>
      <ul className="flex flex-wrap gap-x-6">
        {choices.map(({ href, name, chosen }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={chosen ? "true" : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
