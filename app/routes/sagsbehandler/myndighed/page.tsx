import { data, redirect } from "react-router";
import { Button, ButtonLink, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { actorContext, servicesContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { ProfessionalShell } from "../professional-shell.tsx";
import { startOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { myndighedText } from "./myndighed.text.ts";

export function loader({ context }: Route.LoaderArgs) {
  const { membership, memberships } = context.get(actorContext);
  return { now: membership?.id, start: startOf(membership?.role), memberships };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { memberships, tokenHash } = context.get(actorContext);
  const chosen = (await request.formData()).get("myndighed");
  if (typeof chosen !== "string" || chosen === "") {
    return data({ problem: "missing" as const }, { status: 400 });
  }
  const membership = memberships.find((one) => one.id === chosen);
  const { sessions } = context.get(servicesContext).gate;
  // The list is the session's own; the database asks again, for a role may have ended meanwhile.
  if (!membership || !(await sessions.chooseMembership(tokenHash, membership.id))) {
    return data({ problem: "notYours" as const }, { status: 409 });
  }
  throw redirect(startOf(membership.role), 303);
}

/** For which authority? Everything one sees afterwards hangs on this answer. */
export default function Myndighed({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(myndighedText);
  const { lang } = usePage();
  const { now, start, memberships } = loaderData;
  const [first, second] = memberships;
  if (!first) {
    return (
      <ProfessionalShell title={text.none}>
        <h1 className="mb-6">{text.none}</h1>
        <div className="stack">
          <p>{text.noneBody}</p>
          <p className="font-semibold">{text.noneNext}</p>
        </div>
      </ProfessionalShell>
    );
  }
  if (!second && now) {
    const { authority, title } = first;
    return (
      <ProfessionalShell title={text.title}>
        <h1 className="mb-6">{text.title}</h1>
        <p>{text.only({ authority, title: title[lang] })}</p>
        <ButtonRow>
          <ButtonLink href={start}>{text.toWork}</ButtonLink>
        </ButtonRow>
      </ProfessionalShell>
    );
  }
  const error = actionData && text[actionData.problem];
  return (
    <ProfessionalShell title={text.title} hasErrors={error !== undefined}>
      <ErrorSummary problems={error ? [{ field: "myndighed", message: error }] : []} />
      <h1 className="mb-3">{text.title}</h1>
      <p>{text.lead}</p>
      <form method="post">
        <RadioGroup
          name="myndighed"
          label={text.legend}
          error={error}
          defaultValue={now}
          options={memberships.map(({ id, authority, title }) => ({
            value: id,
            label: text.option({ authority, title: title[lang] }),
          }))}
        />
        <ButtonRow>
          <Button>{text.choose}</Button>
        </ButtonRow>
      </form>
    </ProfessionalShell>
  );
}
