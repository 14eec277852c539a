import { createContext, data } from "react-router";
import { idFrom, openVisit, refused } from "~/.server/visits.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import { Notice } from "~/components/notice.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import { useStaffLabel } from "../use-staff-label.ts";
import type { Route } from "./+types/page";
import { readHjemmelForm } from "./hjemmel.schema.ts";
import { hjemmelText } from "./hjemmel.text.ts";
import { listByRule, readByRule, readRules } from "./look-up.server.ts";
import { LookedView } from "./looked-view.tsx";

/** True once the action has made this request's visit: the loader then makes no second one. */
const lookedContext = createContext(false);

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  if (context.get(lookedContext)) return { sag, form: null };
  const role = context.get(actorContext).membership?.role ?? "";
  if (!menuOf(role).own?.includes("hjemmel")) throw refused("role_insufficient");
  const form = await openVisit(
    context,
    { kind: "sag.status", basis: { kind: "egenSag", sag } },
    (db) => readRules(db, sag, role),
  );
  return { sag, form };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const read = readHjemmelForm(await request.formData());
  const { values } = read;
  if (!read.ok) return data({ values, issues: read.issues, looked: null }, { status: 400 });
  const { regel: statute, grund: reason, papir } = read.look;
  const basis = { kind: "hjemmel", sag, statute, reason } as const;
  const looked = papir
    ? await openVisit(context, { kind: "document.read", basis, documents: [papir] }, (db) =>
        readByRule(db, statute, papir),
      )
    : await openVisit(context, { kind: "document.list", basis }, (db) => listByRule(db, statute));
  context.set(lookedContext, true);
  return data({ values, issues: [], looked });
}

/** A look without consent: by which rule and why, and then what it opens. */
export default function Hjemmel({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(hjemmelText);
  const ruleLabel = useStaffLabel("statute");
  const { sag, form } = loaderData;
  if (actionData?.looked) {
    const { looked, values } = actionData;
    return (
      <CasePage sagId={sag} title={looked.paper?.title ?? text.listTitle} of={looked.citizen}>
        <LookedView sagId={sag} looked={looked} values={values} />
      </CasePage>
    );
  }
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: text.problems[code],
  }));
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={form?.sag ? `${form.sag.citizen} · ${form.sag.sagsnummer}` : undefined}
      problems={problems}
    >
      <div className="stack">
        <p>{text.lead}</p>
        <Notice title={text.seen} />
      </div>
      <form method="post">
        <RadioGroup
          name="regel"
          label={text.rule}
          defaultValue={actionData?.values.regel}
          error={errorOf("regel")}
          options={(form?.rules ?? []).map((rule) => ({
            value: rule.code,
            label: rule.paragraph,
            hint: ruleLabel(rule),
          }))}
        />
        <TextArea
          name="grund"
          label={text.reason}
          hint={text.reasonHint}
          defaultValue={actionData?.values.grund}
          error={errorOf("grund")}
          maxLength={500}
          rows={3}
        />
        <ButtonRow>
          <Button>{text.look}</Button>
        </ButtonRow>
      </form>
    </CasePage>
  );
}
