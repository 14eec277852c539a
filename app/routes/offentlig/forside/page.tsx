import { ButtonLink } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import { PageShell } from "~/components/page-shell.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { solutionText } from "~/solution.text.ts";
import { forsideText } from "./forside.text.ts";

/** What Min Sag is, for whom, and the two doors in. */
export default function Forside() {
  const text = useText(forsideText);
  const { phone } = useText(solutionText);
  const { visitor } = usePage();
  return (
    <PageShell title={text.title}>
      <div className="grid gap-8 lg:grid-cols-[3fr_2fr] lg:items-start">
        <section className="stack">
          <h1>{text.heading}</h1>
          <p className="text-lg">{text.lead}</p>
          <p className="pt-2 max-sm:grid">
            {visitor ? (
              <ButtonLink href={visitor.home}>{text.goOn}</ButtonLink>
            ) : (
              <ButtonLink href="/log-ind?vej=borger">{text.citizenLogin}</ButtonLink>
            )}
          </p>
          {visitor ? null : (
            <p>
              <a href="/log-ind/noegle" className="inline-flex min-h-11 items-center">
                {text.passkeyLogin}
              </a>
            </p>
          )}
        </section>
        <Card title={text.proTitle}>
          <p>{text.proBody}</p>
          <p className="grid">
            <ButtonLink href="/log-ind?vej=erhverv" kind="secondary">
              {text.proLogin}
            </ButtonLink>
          </p>
        </Card>
        <section className="stack">
          <h2>{text.canTitle}</h2>
          <ul className="max-w-measure list-disc space-y-2 pl-6 marker:text-primary">
            {Object.entries(text.can).map(([key, line]) => (
              <li key={key}>{line}</li>
            ))}
          </ul>
        </section>
        <div className="grid gap-6">
          <Card title={text.doorTitle}>
            <p>{text.door}</p>
          </Card>
          <div id="hjaelp">
            <Card title={text.helpTitle}>
              <p>{text.help({ phone })}</p>
            </Card>
          </div>
        </div>
      </div>
    </PageShell>
  );
}
