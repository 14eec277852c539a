import type { ReactNode } from "react";
import { useRouteLoaderData } from "react-router";
import { PageShell } from "~/components/page-shell.tsx";
import { useText } from "~/i18n/use-text.ts";
import { solutionText } from "~/solution.text.ts";
import type { CaseHeader } from "./case-header.server.ts";
import { citizenText } from "./citizen.text.ts";
import type { loader } from "./layout.tsx";

/** The frame of every citizen page: who is logged in, whose case, who helps, where to go. */
export function CitizenShell({
  title,
  header,
  hasErrors,
  children,
}: {
  readonly title: string;
  readonly header: CaseHeader;
  readonly hasErrors?: boolean;
  readonly children: ReactNode;
}) {
  const { nav } = useText(citizenText);
  const solution = useText(solutionText);
  const area = useRouteLoaderData<typeof loader>("routes/borger/layout");
  return (
    <PageShell
      title={title}
      hasErrors={hasErrors ?? false}
      user={{ name: area?.name ?? "" }}
      solution={{
        title: solution.title,
        authority: header?.authority ?? solution.authority,
        contactHref: "/overblik#kontakt",
      }}
      nav={[
        { href: "/overblik", label: nav.overview, icon: "home", bottom: true },
        { href: "/plan", label: nav.plan, icon: "plan", bottom: true },
        { href: "/afgoerelser", label: nav.decisions },
        { href: "/arbejdsevne", label: nav.workCapacity },
        { href: "/moede", label: nav.meetings },
        { href: "/indstilling", label: nav.proposal },
        { href: "/penge", label: nav.money },
        { href: "/papirer", label: nav.papers },
        { href: "/samtykker", label: nav.consents, icon: "consent", bottom: true },
        { href: "/hvem-har-set", label: nav.looks, icon: "eye", bottom: true },
        { href: "/beskeder", label: nav.messages, icon: "message", bottom: true },
        { href: "/hjaelpere", label: nav.helpers },
      ]}
      footerLinks={[
        { href: "/mine-data", label: nav.ownData },
        { href: "/adgangsnoegler", label: nav.passkeys },
      ]}
    >
      {children}
    </PageShell>
  );
}
