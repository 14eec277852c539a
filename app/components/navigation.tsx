import { useLocation } from "react-router";
import { useText } from "../i18n/use-text.ts";
import { componentsText } from "./components.text.ts";
import { Icon, type IconName } from "./icon.tsx";
import type { ShellUser } from "./portal-header.tsx";

export interface NavItem {
  readonly href: string;
  readonly label: string;
  /** Shown in the bottom menu only. */
  readonly icon?: IconName;
  /** True for the at most five items of the bottom menu on a phone. */
  readonly bottom?: boolean;
  /** A short label for the bottom menu, where room is scarce. */
  readonly shortLabel?: string;
}

interface NavProps {
  readonly items: readonly NavItem[];
}

/**
 * The item of the page we are on: the longest address that is this page or lies above it, so
 * that `/samtykker/giv` marks "Samtykker".
 */
export function currentHref(items: readonly NavItem[], pathname: string): string | null {
  const above = items
    .map((item) => item.href)
    .filter((href) => pathname === href || pathname.startsWith(`${href.replace(/\/$/, "")}/`));
  return above.sort((a, b) => b.length - a.length)[0] ?? null;
}

/**
 * The menu, twice in the document and once on the screen: unfolded from 992 px, behind
 * "Menu" below. Details need no script; the hidden one is hidden from everybody.
 *
 * @param user said first behind "Menu" on a phone, where the header has no room for it
 */
export function MainNavigation({
  items,
  user,
}: NavProps & { readonly user?: ShellUser | undefined }) {
  const text = useText(componentsText);
  if (items.length === 0) return null;
  return (
    <nav aria-label={text.mainNav} className="border-line border-b bg-surface print:hidden">
      <details data-menu className="disclosure mx-auto max-w-page px-4 sm:px-6 lg:hidden">
        <summary className="w-max py-2 pr-4 font-semibold">{text.menu}</summary>
        {user ? (
          <p className="px-3 pb-2 sm:hidden">
            <span className="text-muted">{text.loggedInAs} </span>
            <span className="font-semibold">{user.name}</span>
            {user.actsFor ? <span className="block text-muted">{user.actsFor}</span> : null}
          </p>
        ) : null}
        <NavList items={items} look="flex flex-col pb-3" />
      </details>
      <div className="mx-auto max-w-page px-6 max-lg:hidden">
        <NavList items={items} look="flex flex-wrap gap-x-1" />
      </div>
    </nav>
  );
}

function NavList({ items, look }: NavProps & { readonly look: string }) {
  const current = currentHref(items, useLocation().pathname);
  return (
    <ul className={look}>
      {items.map((item) => (
        <li key={item.href}>
          <a
            href={item.href}
            aria-current={item.href === current ? "page" : undefined}
            className="flex min-h-12 items-center border-transparent px-3 text-ink no-underline hover:bg-primary-soft lg:px-2 hover:underline aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-primary max-lg:border-l-4 lg:border-b-4 lg:pt-1 forced-colors:not-aria-[current]:border-[Canvas]"
          >
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/**
 * The most used items at the thumb. Left out on very low screens (zoom 400 %), where it would
 * cover what is read; the menu above has everything.
 */
export function BottomNavigation({ items }: NavProps) {
  const text = useText(componentsText);
  const current = currentHref(items, useLocation().pathname);
  const shown = items.filter((item) => item.bottom).slice(0, 5);
  if (shown.length === 0) return null;
  return (
    <nav
      aria-label={text.bottomNav}
      className="fixed inset-x-0 bottom-0 z-10 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden print:hidden [@media(max-height:26rem)]:hidden"
    >
      <ul className="flex">
        {shown.map((item) => (
          <li key={item.href} className="min-w-0 flex-1">
            <a
              href={item.href}
              aria-current={item.href === current ? "page" : undefined}
              className="flex min-h-15 flex-col items-center gap-0.5 border-transparent border-t-4 px-1 pt-1 pb-1.5 text-center text-[0.8125rem] text-ink leading-tight no-underline aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-primary forced-colors:not-aria-[current]:border-[Canvas]"
            >
              {item.icon ? <Icon name={item.icon} /> : null}
              {item.shortLabel ?? item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
