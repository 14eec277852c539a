import type { ReactNode } from "react";
import { useRouteLoaderData } from "react-router";
import type { NavItem } from "~/components/navigation.tsx";
import { PageShell } from "~/components/page-shell.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { AtWork } from "./at-work.ts";
import { professionalText } from "./professional.text.ts";
import { menuOf } from "./roles.ts";

/** Who is at work, in which role, for which authority. */
export function useProfessional() {
  return useRouteLoaderData<AtWork>("routes/sagsbehandler/layout");
}

/** The frame of every professional page: who, for whom, and where one's work is. */
export function ProfessionalShell({
  title,
  hasErrors = false,
  children,
}: {
  readonly title: string;
  readonly hasErrors?: boolean;
  readonly children: ReactNode;
}) {
  const text = useText(professionalText);
  const { lang } = usePage();
  const area = useProfessional();
  const membership = area?.membership;
  const actsFor = membership
    ? text.actsFor({ title: membership.title[lang], authority: membership.authority })
    : text.noAuthority;
  return (
    <PageShell
      title={title}
      hasErrors={hasErrors}
      user={{ name: area?.name ?? "", actsFor }}
      // On a phone the name is hidden; whom one acts for must still be in sight.
      solution={{
        title: text.solution,
        authority: membership?.authority ?? text.noAuthority,
        contactHref: "/#hjaelp",
      }}
      nav={navOf(text.nav, membership?.role, area?.several ?? false)}
    >
      {children}
    </PageShell>
  );
}

function navOf(
  words: Readonly<Record<keyof typeof professionalText.da.nav, string>>,
  role: string | undefined,
  several: boolean,
): NavItem[] {
  const menu = menuOf(role);
  const items: NavItem[] = [];
  if (menu.own) {
    const label = menu.everybodys ? words.allCases : words.cases;
    items.push({ href: "/sager", label, icon: "list" });
  }
  if (menu.shared) {
    items.push({ href: "/delt-med-os", label: words.shared, icon: "consent" });
    const { recalls: label, recallsShort: shortLabel } = words;
    items.push({ href: "/delt-med-os/tilbagetrukne", label, shortLabel, icon: "decision" });
  }
  if (menu.joinsMeetings) {
    const { meetings: label, meetingsShort: shortLabel } = words;
    items.push({ href: "/delt-med-os/moeder", label, shortLabel, icon: "people" });
  }
  if (several) {
    const { authority: label, authorityShort: shortLabel } = words;
    items.push({ href: "/myndighed", label, shortLabel, icon: "people" });
  }
  // A bottom menu with one item only covers the page.
  return items.length > 1 ? items.map((item) => ({ ...item, bottom: true })) : items;
}
