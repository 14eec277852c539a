import { PageShell } from "~/components/page-shell.tsx";
import { useText } from "~/i18n/use-text.ts";
import { solutionText } from "~/solution.text.ts";
import { tilgaengelighedText } from "./tilgaengelighed.text.ts";

/** The accessibility statement. */
export default function Tilgaengelighed() {
  const text = useText(tilgaengelighedText);
  const { phone, email } = useText(solutionText);
  return (
    <PageShell title={text.title}>
      <article className="space-y-8">
        <header className="stack">
          <h1>{text.title}</h1>
          <p className="text-lg">{text.lead}</p>
        </header>
        <section className="stack">
          <h2>{text.goalTitle}</h2>
          <p>{text.goal}</p>
          <Lines lines={text.works} />
        </section>
        <section className="stack">
          <h2>{text.knownTitle}</h2>
          <Lines lines={text.known} />
        </section>
        <section className="stack">
          <h2>{text.helpTitle}</h2>
          <p>{text.help}</p>
          <ul>
            <li>
              <a
                href={`tel:${phone.replaceAll(" ", "")}`}
                className="inline-flex min-h-11 items-center"
              >
                {text.phone({ phone })}
              </a>
            </li>
            <li>
              <a href={`mailto:${email}`} className="inline-flex min-h-11 items-center">
                {text.mail({ email })}
              </a>
            </li>
          </ul>
        </section>
        <section className="stack">
          <h2>{text.complainTitle}</h2>
          <p>{text.complain}</p>
        </section>
        <section className="stack">
          <h2>{text.updatedTitle}</h2>
          <p>{text.updated}</p>
        </section>
      </article>
    </PageShell>
  );
}

function Lines({ lines }: { readonly lines: Readonly<Record<string, string>> }) {
  return (
    <ul className="max-w-measure list-disc space-y-1.5 pl-6">
      {Object.entries(lines).map(([key, line]) => (
        <li key={key}>{line}</li>
      ))}
    </ul>
  );
}
