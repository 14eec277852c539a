import { ConsentFacts, ConsentStatusLabel } from "~/case/consent/consent-view.tsx";
import { type Consent, readConsents } from "~/case/consent/read-consents.server.ts";
import { Card } from "~/components/card.tsx";
import { Details } from "~/components/details.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell } from "../helper-shell.tsx";
import { helperVisit } from "../helper-visit.server.ts";
import type { Route } from "./+types/page";
import { helpedConsentsText } from "./samtykker.text.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  return helperVisit(context, params.delegation, "consent.read", async (db) => {
    const { consents } = await readConsents(db);
    return { consents };
  });
}

/** Read only, on purpose: a consent is the citizen's alone to give (docs/architecture.md, 5). */
export default function HelpedSamtykker({ loaderData }: Route.ComponentProps) {
  const text = useText(helpedConsentsText);
  const { consents, citizenName: name } = loaderData;
  const open = consents.filter((one) => one.state === "anmodet");
  const given = consents.filter((one) => one.state === "givet");
  const over = consents.filter((one) => one.state !== "anmodet" && one.state !== "givet");
  return (
    <HelperShell title={text.title} citizenName={name}>
      <div className="grid gap-8">
        <div className="stack">
          <h1>{text.title}</h1>
          <p className="max-w-measure text-lg">{text.lead({ name })}</p>
        </div>
        {consents.length === 0 ? <EmptyState title={text.none} body={text.noneBody} /> : null}
        {open.length > 0 ? (
          <section className="stack">
            <h2>{text.open}</h2>
            <Notice title={text.onlyThem({ name })}>
              <p>{text.onlyThemBody({ name })}</p>
            </Notice>
            <ConsentCards consents={open} />
          </section>
        ) : null}
        {given.length > 0 ? (
          <section className="stack">
            <h2>{text.given}</h2>
            <ConsentCards consents={given} />
          </section>
        ) : null}
        {over.length > 0 ? (
          <Details summary={text.over({ count: over.length })}>
            <ConsentCards consents={over} />
          </Details>
        ) : null}
      </div>
    </HelperShell>
  );
}

function ConsentCards({ consents }: { readonly consents: readonly Consent[] }) {
  const text = useText(helpedConsentsText);
  return (
    <ul className="grid gap-4">
      {consents.map((one) => (
        <li key={one.id}>
          <Card
            level={3}
            title={text.line({ source: one.source.name, recipient: one.recipient.name })}
          >
            <p>
              <ConsentStatusLabel state={one.state} />
            </p>
            <ConsentFacts consent={one} />
          </Card>
        </li>
      ))}
    </ul>
  );
}
