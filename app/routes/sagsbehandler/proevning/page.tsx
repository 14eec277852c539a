import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { AgreedFields } from "./agreed-fields.tsx";
import { issueOf } from "./issue-of.ts";
import { type ProevningIssue, readAgreed, readValues, valuesOf } from "./proevning.schema.ts";
import { proevningText } from "./proevning.text.ts";
import { readPage } from "./read-page.server.ts";
import { agreeProevning } from "./save-proevning.server.ts";

const kind = "arbejdsproevning.register";
/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const before = context.get(readContext);
  const page =
    before ?? (await openVisit(context, { kind, basis: { kind: "egenSag", sag } }, readPage));
  return { sag, citizen: page.citizen, fullTime: page.fullTime };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const values = readValues(await request.formData());
  const issues: ProevningIssue[] = [];
  const agreed = readAgreed(values, (field, code) => issues.push({ field, code }));
  if (!agreed) return data({ values, issues }, { status: 400 });
  const outcome = await orRefusal(
    openVisit(context, { kind, basis: { kind: "egenSag", sag } }, async (db) => {
      // For an answer that commits; what was read in a visit that was undone is shown to nobody.
      context.set(readContext, await readPage(db));
      await agreeProevning(db, sag, agreed);
      return { state: "saved" as const };
    }),
    () => context.set(readContext, null),
  );
  if ("refusal" in outcome) {
    return data({ values, issues: [issueOf(outcome.refusal)] }, { status: 400 });
  }
  return redirect(`/sager/${sag}/arbejdsevne?besked=aftalt`, 303);
}

/** Agrees a trial of work. */
export default function NewProevning({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(proevningText);
  const { sag, citizen, fullTime } = loaderData;
  const values = actionData?.values ?? valuesOf(undefined);
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: text.problem[code],
  }));
  return (
    <CasePage sagId={sag} title={text.newTitle} of={citizen} problems={problems}>
      <p>{text.lead}</p>
      <form method="post">
        <AgreedFields
          values={values}
          fullTime={fullTime}
          errorOf={(field) => problems.find((one) => one.field === field)?.message}
        />
        <ButtonRow>
          <Button>{text.save}</Button>
        </ButtonRow>
      </form>
    </CasePage>
  );
}
