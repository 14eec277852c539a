import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { readFormKey } from "~/case/form-id.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readRevision } from "~/case/read-revision.ts";
import { Link } from "~/components/link.tsx";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import type { ActRefusal } from "../../../../consent/index.ts";
import { CasePage } from "../case-page.tsx";
import { sagPlanText } from "../plan/plan.text.ts";
import type { Route } from "./+types/page";
import { type IndsatsIssue, readIndsats, readValues, valuesOf } from "./indsats.schema.ts";
import { indsatsText } from "./indsats.text.ts";
import { IndsatsForm } from "./indsats-form.tsx";
import {
  addIndsats,
  changeIndsats,
  type IndsatsPage,
  readIndsatsPage,
} from "./save-indsats.server.ts";

const kind = "indsats.write";
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<IndsatsPage | null>(null);

/** The case, the action (null for a new one) and the role that asks. */
function asked({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const sagId = idFrom(params.sag);
  const id = params.indsats === "ny" ? null : idFrom(params.indsats);
  return { sagId, id, role: context.get(actorContext).membership?.role ?? "" };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { sagId, ...rest } = asked({ params, context });
  const page =
    context.get(readContext) ??
    (await openVisit(context, { kind, basis: { kind: "egenSag", sag: sagId } }, (db) =>
      readIndsatsPage(db, { sagId, ...rest }),
    ));
  if (!page) throw data(null, { status: 404 });
  const { plan: _, ...shown } = page;
  // A second press adds no second action.
  return { sag: sagId, key: crypto.randomUUID(), ...shown };
}

/** What the database's refusals mean to who wanted to save. */
const ISSUE: Partial<Record<ActRefusal, IndsatsIssue>> = {
  saved_meanwhile: { field: "titel", code: "meanwhile" },
  already_over: { field: "titel", code: "over" },
  not_your_office: { field: "kontor", code: "kontorMissing" },
  unknown_contact: { field: "ansvarlig", code: "unknownContact" },
};

export async function action({ params, context, request }: Route.ActionArgs) {
  const { sagId, id, role } = asked({ params, context });
  const form = await request.formData();
  const [values, key] = [readValues(form), readFormKey(form)];
  const { issues, indsats } = readIndsats(values);
  const wrong = (found: readonly IndsatsIssue[]) =>
    data({ values, issues: found }, { status: 400 });
  if (!indsats) return wrong(issues);
  const responsible = indsats.responsibleId ? idFrom(indsats.responsibleId) : null;
  const typed = { ...indsats, responsibleId: responsible };
  const outcome = await orRefusal(
    openVisit(context, { kind, basis: { kind: "egenSag", sag: sagId } }, async (db) => {
      const page = await readIndsatsPage(db, { sagId, role, id });
      if (!page) return "gone";
      // For an answer that commits; what was read in a visit that was undone is shown to nobody.
      context.set(readContext, page);
      if (id) await changeIndsats(db, id, readRevision(values.revision), typed);
      else await addIndsats(db, page, { key, kontor: values.kontor }, typed);
      return "saved";
    }),
    () => context.set(readContext, null),
  );
  if (outcome === "gone") throw data(null, { status: 404 });
  if (outcome === "saved") return redirect(`/sager/${sagId}/plan?besked=gemt`, 303);
  const issue = typeof outcome === "string" ? undefined : ISSUE[outcome.refusal];
  if (!issue) throw new Error("refused");
  return wrong([issue]);
}

/** An action in the citizen's plan, as its own office writes it. */
export default function Indsats({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(indsatsText);
  const plan = useText(sagPlanText);
  const { sag, key, citizen, action: known, ...page } = loaderData;
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: text.problem[code],
  }));
  return (
    <CasePage sagId={sag} title={known ? text.edit : text.add} of={citizen} problems={problems}>
      <p>{known?.status === "afsluttet" ? text.over : text.lead}</p>
      <p>
        <Link href={`/sager/${sag}/plan`}>{plan.title}</Link>
      </p>
      {known?.status === "afsluttet" ? null : (
        <IndsatsForm
          formKey={key}
          values={actionData?.values ?? valuesOf(known)}
          page={{ ...page, action: known }}
          problems={problems}
        />
      )}
    </CasePage>
  );
}
