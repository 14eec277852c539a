import type { ReactNode } from "react";
import { useRouteLoaderData } from "react-router";
import type { NavItem } from "~/components/navigation.tsx";
import { PageShell } from "~/components/page-shell.tsx";
import { useText } from "~/i18n/use-text.ts";
import { solutionText } from "~/solution.text.ts";
import type { Delegation } from "../../../consent/index.ts";
import { helperText } from "./helper.text.ts";
import { sharedPages } from "./helper-nav.ts";
import type { loader as areaLoader } from "./layout.tsx";

/** The frame of every page below one person: it says on whose behalf one reads, always. */
export function HelperShell({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const helped = useHelped();
  return (
    <HelperFrame title={title} helped={helped}>
      {children}
    </HelperFrame>
  );
}

/** Whom the page is about. */
export function useHelped(): Delegation {
  const helped = useRouteLoaderData<Delegation>("routes/hjaelper/helped");
  if (!helped) throw new Error("this page stands below /hjaelper/:delegation");
  return helped;
}

/** Without `helped`: the frame of the list of people one helps. */
export function HelperFrame({
  title,
  helped,
  children,
}: {
  readonly title: string;
  readonly helped?: Delegation;
  readonly children: ReactNode;
}) {
  const text = useText(helperText);
  const { authority } = useText(solutionText);
  const area = useRouteLoaderData<typeof areaLoader>("routes/hjaelper/layout");
  const name = helped?.citizenName;
  return (
    <PageShell
      title={name ? `${title} – ${name}` : title}
      user={{ name: area?.name ?? "" }}
      solution={{
        title: name ? text.solution({ name }) : text.solutionAll,
        authority,
        contactHref: "/#hjaelp",
      }}
      nav={useNav(helped)}
    >
      {helped?.live && name ? (
        <div className="tone-info toned mb-6 max-w-measure rounded-card border border-l-8 px-4 py-3">
          <p className="font-semibold">
            {helped.kind === "bisidder" ? text.beside({ name }) : text.onBehalf({ name })}
          </p>
          <p>{text.readOnly({ name })}</p>
        </div>
      ) : null}
      {children}
    </PageShell>
  );
}

function useNav(helped: Delegation | undefined): NavItem[] {
  const { nav } = useText(helperText);
  const short: { readonly [section: string]: string } = nav.short;
  const own = { href: "/overblik", label: nav.own };
  if (!helped?.live) return [{ href: "/hjaelper", label: nav.all }, own];
  return [
    { href: `/hjaelper/${helped.id}`, label: nav.start, icon: "home", bottom: true },
    ...sharedPages(helped).map(({ section, href, icon }): NavItem => {
      const shortLabel = short[section];
      const item = { href, label: nav[section], icon, bottom: true };
      return shortLabel ? { ...item, shortLabel } : item;
    }),
    { href: "/hjaelper", label: nav.all },
    own,
  ];
}
