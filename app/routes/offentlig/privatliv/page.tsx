import type { ReactNode } from "react";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { PageShell } from "~/components/page-shell.tsx";
import { useText } from "~/i18n/use-text.ts";
import { solutionText } from "~/solution.text.ts";
import { privatlivText } from "./privatliv.text.ts";

/** What is kept, why, who sees it, for how long, and what one can do about it. */
export default function Privatliv() {
  const text = useText(privatlivText);
  const portal = useText(solutionText);
  return (
    <PageShell title={text.title}>
      <article className="space-y-8">
        <header className="stack">
          <h1>{text.title}</h1>
          <p className="text-lg">{text.lead}</p>
          <Notice tone="warning" title={text.demoTitle}>
            <p>{text.demo}</p>
          </Notice>
        </header>
        <Section title={text.whatTitle} lines={text.what} />
        <Section title={text.whyTitle}>{text.why}</Section>
        <Section title={text.whoTitle} lines={text.who}>
          {text.logged}
        </Section>
        <Section title={text.stopTitle}>{text.stop}</Section>
        <Section title={text.receiptTitle}>
          {text.receipt} <Link href="/kvittering">{text.receiptLink}</Link>
        </Section>
        <Section title={text.keepTitle}>{text.keep}</Section>
        <Section title={text.cookieTitle}>{text.cookie}</Section>
        <Section title={text.rightsTitle} lines={text.rights} />
        <Section title={text.contactTitle}>{text.contact(portal)}</Section>
      </article>
    </PageShell>
  );
}

function Section({
  title,
  lines = {},
  children,
}: {
  readonly title: string;
  readonly lines?: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
}) {
  const entries = Object.entries(lines);
  return (
    <section className="stack">
      <h2>{title}</h2>
      {entries.length > 0 ? (
        <ul className="max-w-measure list-disc space-y-1.5 pl-6">
          {entries.map(([key, line]) => (
            <li key={key}>{line}</li>
          ))}
        </ul>
      ) : null}
      {children ? <p>{children}</p> : null}
    </section>
  );
}
