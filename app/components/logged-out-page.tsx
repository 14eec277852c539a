import { useText } from "../i18n/use-text.ts";
import { KeptForm } from "./kept-form.tsx";
import type { LoggedOut } from "./logged-out.ts";
import { loggedOutText } from "./logged-out-page.text.ts";
import { PageShell } from "./page-shell.tsx";

/** Nothing that was typed is lost: it waits here while the person logs in again. */
export function LoggedOutPage({ way, ...form }: LoggedOut) {
  const text = useText(loggedOutText);
  return (
    <PageShell title={text.title}>
      <div className="stack">
        <h1>{text.title}</h1>
        <p className="text-lg">{text.kept}</p>
        <p>{text.how}</p>
        <p>
          <a
            href={`/log-ind?vej=${way}`}
            target="_blank"
            rel="noreferrer"
            className="button button-secondary"
          >
            {text.logIn}
          </a>
        </p>
        <KeptForm {...form} />
      </div>
    </PageShell>
  );
}
