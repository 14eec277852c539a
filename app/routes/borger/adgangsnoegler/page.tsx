import { data, redirect } from "react-router";
import { relyingParty } from "~/.server/passkeys/relying-party.ts";
import { noPasskeyHereCookie, passkeyHereCookie } from "~/.server/session-cookie.ts";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Notice } from "~/components/notice.tsx";
import { actorContext, servicesContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import type { Route } from "./+types/page";
import { addPasskey } from "./add-passkey.server.ts";
import { readHandling, readName } from "./adgangsnoegler.schema.ts";
import { adgangsnoeglerText } from "./adgangsnoegler.text.ts";
import { type Besked, beskedIn } from "./besked.ts";
import { NewPasskey } from "./new-passkey.tsx";
import { PasskeyActs } from "./passkey-acts.tsx";
import { PasskeyCard } from "./passkey-card.tsx";

export async function loader({ context, url }: Route.LoaderArgs) {
  const { gate } = context.get(servicesContext);
  const { tokenHash } = context.get(actorContext);
  const [header, keys, acts, { byMitid }] = await Promise.all([
    ownVisit(context, "sag.status", readCaseHeader),
    gate.passkeys.mine(tokenHash),
    gate.passkeys.acts(tokenHash),
    gate.passkeys.confirmation(tokenHash),
  ]);
  return {
    header,
    // What a loader answers is public: no credential id, no more than is shown.
    keys: keys.map(({ id, name, createdAt, lastUsedAt, deviceType, backedUp, cloned }) => ({
      ...{ id, name, createdAt, lastUsedAt, deviceType, backedUp, cloned },
    })),
    acts,
    byMitid,
    besked: beskedIn(url.searchParams.get("besked")),
  };
}

/** Keeps, names or removes a key; one press each. */
export async function action({ request, context }: Route.ActionArgs) {
  const { gate, origin } = context.get(servicesContext);
  const { tokenHash } = context.get(actorContext);
  const form = await request.formData();
  const handling = readHandling(form);
  const done = (besked: Besked, headers: HeadersInit = {}) =>
    redirect(`/adgangsnoegler?besked=${besked}`, { status: 303, headers });
  const nameMissing = (key: string | null) =>
    data({ problem: "nameMissing" as const, key }, { status: 400 });
  switch (handling) {
    case "gem": {
      const name = readName(form, "navn");
      if (!name) return nameMissing(null);
      const rp = relyingParty(origin);
      const outcome = await addPasskey(gate, rp, tokenHash, name, form.get("svar"));
      if (outcome === "added") return done("gemt", { "Set-Cookie": passkeyHereCookie });
      return data({ problem: outcome, key: null }, { status: 409 });
    }
    case "navngiv": {
      const id = idFrom(String(form.get("noegle")));
      const name = readName(form, `navn-${id}`);
      if (!name) return nameMissing(id);
      if (!(await gate.passkeys.rename(tokenHash, id, name))) throw data(null, { status: 404 });
      return done("navngivet");
    }
    case "fjern": {
      const id = idFrom(String(form.get("noegle")));
      if (!(await gate.passkeys.remove(tokenHash, id))) throw data(null, { status: 404 });
      const left = await gate.passkeys.mine(tokenHash);
      return done("fjernet", left.length > 0 ? {} : { "Set-Cookie": noPasskeyHereCookie });
    }
    default:
      throw data(null, { status: 400 });
  }
}

/** The citizen's own keys: what they are for, which there are, one more, one less. */
export default function Adgangsnoegler({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(adgangsnoeglerText);
  const { header, keys, acts, byMitid, besked } = loaderData;
  const missing = actionData?.problem === "nameMissing";
  const field = actionData?.key ? `navn-${actionData.key}` : "navn";
  const problems = missing ? [{ field, message: text.nameMissing }] : [];
  const refused = actionData && !missing ? actionData.problem : undefined;
  return (
    <CitizenShell title={text.title} header={header} hasErrors={missing}>
      <ErrorSummary problems={problems} />
      <div className="grid gap-8">
        {refused ? (
          <Notice tone="warning" title={text.notKept} live>
            <p>
              {Object.hasOwn(text.refused, refused)
                ? text.refused[refused as "other"]
                : text.refused.other}
            </p>
          </Notice>
        ) : null}
        {besked && !actionData ? (
          <Notice tone="success" title={text.done[besked].title} live>
            <p>{text.done[besked].body}</p>
          </Notice>
        ) : null}
        <section className="stack">
          <h1>{text.title}</h1>
          <p className="max-w-measure text-lg">{text.lead}</p>
          <p className="max-w-measure">{text.needs}</p>
          <p className="max-w-measure">{text.without}</p>
        </section>
        <section className="stack">
          <h2>{text.yours}</h2>
          {keys.length === 0 ? (
            <EmptyState title={text.none} body={text.noneBody} />
          ) : (
            <ul className="grid gap-4">
              {keys.map((key) => (
                <li key={key.id}>
                  <PasskeyCard
                    passkey={key}
                    error={missing && actionData?.key === key.id ? text.nameMissing : undefined}
                  />
                </li>
              ))}
            </ul>
          )}
        </section>
        <NewPasskey
          byMitid={byMitid}
          error={missing && !actionData?.key ? text.nameMissing : undefined}
        />
        <PasskeyActs acts={acts} />
      </div>
    </CitizenShell>
  );
}
