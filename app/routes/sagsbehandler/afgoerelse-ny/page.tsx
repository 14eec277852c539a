import { data, redirect } from "react-router";
import { idFrom, openVisit, refused } from "~/.server/visits.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { Field } from "~/components/field.tsx";
import { actorContext } from "~/context.ts";
import { typedLine } from "~/domain/typed-text.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { createDraft } from "./create-draft.server.ts";
import { nyAfgoerelseText } from "./ny.text.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  // The form is no draft yet, so its visit is one to the case; the gate asks again when it begins.
  if (!menuOf(context.get(actorContext).membership?.role).decides) {
    throw refused("role_insufficient");
  }
  const citizen = await openVisit(
    context,
    { kind: "sag.status", basis: { kind: "egenSag", sag } },
    readCitizenName,
  );
  return { sag, citizen };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const title = typedLine(String((await request.formData()).get("titel") ?? "")).trim();
  if (!title || title.length > 200) {
    return data(
      { title, problem: title ? ("tooLong" as const) : ("missing" as const) },
      { status: 400 },
    );
  }
  const id = await openVisit(
    context,
    { kind: "afgoerelse.write", basis: { kind: "egenSag", sag } },
    (db) => createDraft(db, sag, title),
  );
  if (!id) throw data(null, { status: 404 });
  throw redirect(`/sager/${sag}/afgoerelser/${id}/kladde`, 303);
}

/** A decision begins with what it is about. */
export default function NyAfgoerelse({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(nyAfgoerelseText);
  const { sag, citizen } = loaderData;
  const error = actionData && text[actionData.problem];
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      problems={error ? [{ field: "titel", message: error }] : []}
    >
      <p>{text.lead}</p>
      <form method="post">
        <Field
          name="titel"
          label={text.heading}
          hint={text.hint}
          defaultValue={actionData?.title}
          error={error}
        />
        <ButtonRow>
          <Button>{text.begin}</Button>
        </ButtonRow>
      </form>
    </CasePage>
  );
}
