import { useText } from "../i18n/use-text.ts";
import { Button, ButtonRow } from "./button.tsx";
import type { LoggedOut } from "./logged-out.ts";
import { loggedOutText } from "./logged-out-page.text.ts";
import { PageShell } from "./page-shell.tsx";
import { TextArea } from "./text-area.tsx";

/** Nothing that was typed is lost: it waits here while the person logs in again. */
export function LoggedOutPage({ way, action, fields }: LoggedOut) {
  const text = useText(loggedOutText);
  // The longest one with spaces in it is what a person wrote; keys and choices have none.
  const shown = fields
    .filter((field) => /\S\s+\S/.test(field.value))
    .toSorted((a, b) => b.value.length - a.value.length)[0];
  const hidden = fields.filter((field) => field !== shown);
  const kept = (
    <>
      {hidden.map((field) => (
        <input
          key={`${field.name}=${field.value}`}
          type="hidden"
          name={field.name}
          value={field.value}
        />
      ))}
      {shown ? <TextArea name={shown.name} label={text.yours} defaultValue={shown.value} /> : null}
    </>
  );
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
        {action === null ? (
          <div>
            <p>{text.lost}</p>
            {kept}
          </div>
        ) : (
          <form method="post" action={action}>
            {kept}
            <ButtonRow>
              <Button>{text.sendAgain}</Button>
            </ButtonRow>
          </form>
        )}
      </div>
    </PageShell>
  );
}
