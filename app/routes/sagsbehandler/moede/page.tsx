import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { readFormKey } from "~/case/form-id.server.ts";
import { Prepared } from "~/case/moede/moede-view.tsx";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { arrange } from "./arrange.server.ts";
import { EndForms } from "./end-forms.tsx";
import { readMoedeForm } from "./moede.schema.ts";
import { moedeFormText } from "./moede-form.text.ts";
import { MoedeForm } from "./moede-form.tsx";
import { readPage } from "./read-page.server.ts";
import { valuesOf } from "./values-of.ts";

const kind = "moede.arrange";
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);
/** Set where an act was refused: the page then stays and says why, and leads nowhere by itself. */
const refusedContext = createContext(false);
/** "nyt" is the address of a meeting that is not there yet. */
const meetingFrom = (value: string | undefined) => (value === "nyt" ? null : idFrom(value));

export async function loader({ params, context }: Route.LoaderArgs) {
  const [sag, id] = [idFrom(params.sag), meetingFrom(params.moede)];
  const { moede, ...page } =
    context.get(readContext) ??
    (await openVisit(context, { kind, basis: { kind: "egenSag", sag } }, (db) => readPage(db, id)));
  if (moede === undefined) throw data(null, { status: 404 });
  // What is over is read with the others.
  const over = moede?.status === "holdt" || moede?.status === "aflyst";
  const stays = context.get(readContext) !== null || context.get(refusedContext);
  if (over && !stays) throw redirect(`/sager/${sag}/moeder`);
  // A second press plans no second meeting.
  return { sag, key: crypto.randomUUID(), moede, ...page };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const [sag, id] = [idFrom(params.sag), meetingFrom(params.moede)];
  const form = await request.formData();
  const [values, key] = [readMoedeForm(form), readFormKey(form)];
  const done = await orRefusal(
    openVisit(context, { kind, basis: { kind: "egenSag", sag } }, async (db) => {
      const page = await readPage(db, id);
      context.set(readContext, page);
      return arrange(db, { sag, id, key, values }, page);
    }),
    () => {
      context.set(readContext, null);
      context.set(refusedContext, true);
    },
  );
  if (done.state === "gone") throw data(null, { status: 404 });
  if (done.state === "wrong") return data({ values, issues: done.issues }, { status: 400 });
  if (done.state !== "refused") throw redirect(`/sager/${sag}/moeder?besked=${done.state}`, 303);
  const meanwhile = done.refusal === "changed_meanwhile";
  const issue = { field: "titel", code: meanwhile ? ("meanwhile" as const) : ("over" as const) };
  return data({ values, issues: [issue] }, { status: 409 });
}

/** Where a meeting is planned, the citizen invited, and its end written down. */
export default function Moede({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(moedeFormText);
  const { sag, key, moede, roller, citizen, now } = loaderData;
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: text.problem[code],
  }));
  return (
    <CasePage
      sagId={sag}
      title={moede ? text.title : text.newTitle}
      of={citizen}
      problems={problems}
    >
      <div className="grid gap-8">
        <p className="max-w-measure">{moede?.invitedAt ? text.leadInvited : text.lead}</p>
        {moede?.invitedAt ? (
          <Notice title={text.fromCitizen}>
            <Prepared moede={moede} />
          </Notice>
        ) : null}
        <MoedeForm
          formKey={key}
          values={actionData?.values ?? valuesOf(moede)}
          invited={Boolean(moede?.invitedAt)}
          roller={roller}
          problems={problems}
        />
        {moede ? (
          <EndForms moede={moede} now={now} typed={actionData?.values} problems={problems} />
        ) : null}
        <p>
          <Link href={`/sager/${sag}/moeder`}>{text.back}</Link>
        </p>
      </div>
    </CasePage>
  );
}
