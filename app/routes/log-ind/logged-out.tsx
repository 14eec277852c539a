import { ButtonLink, ButtonRow } from "~/components/button.tsx";
import { Link } from "~/components/link.tsx";
import { PageShell } from "~/components/page-shell.tsx";
import { useText } from "~/i18n/use-text.ts";
import { logIndText } from "./log-ind.text.ts";

/** `/logget-af`: where the broker sends the browser after logging out. */
export default function LoggedOut() {
  const text = useText(logIndText);
  return (
    <PageShell title={text.loggedOut.title}>
      <div className="stack">
        <h1>{text.loggedOut.title}</h1>
        <p>{text.loggedOut.body}</p>
        <p>{text.loggedOut.next}</p>
        <ButtonRow>
          <ButtonLink href="/log-ind?vej=borger">{text.loggedOut.again}</ButtonLink>
          <ButtonLink href="/log-ind?vej=erhverv" kind="secondary">
            {text.loggedOut.againAtWork}
          </ButtonLink>
        </ButtonRow>
        <p>
          <Link href="/">{text.toFront}</Link>
        </p>
      </div>
    </PageShell>
  );
}
