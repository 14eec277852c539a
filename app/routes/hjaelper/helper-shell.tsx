import type { ReactNode } from "react";
import { useRouteLoaderData } from "react-router";
import type { NavItem } from "~/components/navigation.tsx";
import { PageShell } from "~/components/page-shell.tsx";
import { useText } from "~/i18n/use-text.ts";
import { solutionText } from "~/solution.text.ts";
import type { HeldDelegation } from "../../../consent/index.ts";
import { helperText } from "./helper.text.ts";
import { sharedPages } from "./helper-nav.ts";
import type { loader as areaLoader } from "./layout.tsx";

/** The frame of every page below one person: it says on whose behalf one reads, always. */
export function HelperShell({
  title,
  citizenName: name,
  children,
}: {
  readonly title: string;
  /** As the page's own visit opened it. */
  readonly citizenName: string;
  readonly children: ReactNode;
}) {
  const text = useText(helperText);
  const held = useHeld();
  return (
    <HelperFrame title={`${title} – ${name}`} solution={text.solution({ name })} held={held}>
      <div className="tone-info toned mb-6 max-w-measure rounded-card border border-l-8 px-4 py-3">
        <p className="font-semibold">
          {held.kind === "bisidder" ? text.beside({ name }) : text.onBehalf({ name })}
        </p>
        <p>{text.readOnly({ name })}</p>
      </div>
      {children}
    </HelperFrame>
  );
}

/** What the helper holds of the person the page is about. */
export function useHeld(): HeldDelegation {
  const held = useRouteLoaderData<HeldDelegation>("routes/hjaelper/helped");
  if (!held) throw new Error("this page stands below /hjaelper/:delegation");
  return held;
}

/** Without `held`: the frame of the list of people one helps. */
export function HelperFrame({
  title,
  solution,
  held,
  children,
}: {
  readonly title: string;
  readonly solution?: string;
  readonly held?: HeldDelegation;
  readonly children: ReactNode;
}) {
  const text = useText(helperText);
  const { authority } = useText(solutionText);
  const area = useRouteLoaderData<typeof areaLoader>("routes/hjaelper/layout");
  return (
    <PageShell
      title={title}
      user={{ name: area?.name ?? "" }}
      solution={{ title: solution ?? text.solutionAll, authority, contactHref: "/#hjaelp" }}
      nav={useNav(held)}
    >
      {children}
    </PageShell>
  );
}

function useNav(held: HeldDelegation | undefined): NavItem[] {
  const { nav } = useText(helperText);
  const short: { readonly [section: string]: string } = nav.short;
  const own = { href: "/overblik", label: nav.own };
  if (!held?.live) return [{ href: "/hjaelper", label: nav.all }, own];
  return [
    { href: `/hjaelper/${held.id}`, label: nav.start, icon: "home", bottom: true },
    ...sharedPages(held).map(({ section, href, icon }): NavItem => {
      const shortLabel = short[section];
      const item = { href, label: nav[section], icon, bottom: true };
      return shortLabel ? { ...item, shortLabel } : item;
    }),
    { href: "/hjaelper", label: nav.all },
    own,
  ];
}
