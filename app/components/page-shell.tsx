import type { ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";
import { usePage } from "../page-context.ts";
import { solutionText } from "../solution.text.ts";
import { componentsText } from "./components.text.ts";
import { Footer, type FooterLink } from "./footer.tsx";
import { BottomNavigation, MainNavigation, type NavItem } from "./navigation.tsx";
import { PortalHeader, type ShellSolution, type ShellUser } from "./portal-header.tsx";

/**
 * The frame of every page: portal header, solution header, menu, content, footer. With five or
 * fewer items marked `bottom` it has a bottom menu on a phone.
 *
 * @param title the document's title; the page draws its own h1
 * @param solution what this part is about; the portal as a whole when absent
 * @param hasErrors puts "Fejl" first in the title, which a screen reader reads first
 */
export function PageShell({
  title,
  nav = [],
  user,
  solution,
  hasErrors = false,
  footerLinks = [],
  children,
}: {
  readonly title: string;
  readonly nav?: readonly NavItem[];
  readonly user?: ShellUser;
  readonly solution?: ShellSolution;
  readonly hasErrors?: boolean;
  /** What this part adds to the links at the foot of the page. */
  readonly footerLinks?: readonly FooterLink[];
  readonly children: ReactNode;
}) {
  const text = useText(componentsText);
  const portal = useText(solutionText);
  const { visitor } = usePage();
  // Pages for everybody and error pages: whoever is logged in sees that, and the way home.
  const shownUser = user ?? visitor ?? undefined;
  const items =
    nav.length === 0 && visitor ? [{ href: visitor.home, label: text.toOwnPages }] : nav;
  const withBottom = nav.some((item) => item.bottom);
  const prefix = hasErrors ? `${text.errorPrefix}: ` : "";
  return (
    <>
      <title>{`${prefix}${title} – ${portal.product}`}</title>
      <a
        href="#indhold"
        className="button button-primary absolute top-2 left-2 z-20 not-focus:sr-only"
      >
        {text.skip}
      </a>
      <PortalHeader
        user={shownUser}
        solution={solution ?? { ...portal, contactHref: "/#hjaelp" }}
      />
      <MainNavigation items={items} user={shownUser} />
      <main
        id="indhold"
        tabIndex={-1}
        className="mx-auto max-w-page px-4 py-8 outline-none sm:px-6"
      >
        {children}
      </main>
      <Footer roomForBottomMenu={withBottom} links={footerLinks} />
      <BottomNavigation items={nav} />
    </>
  );
}
