import { data, redirect } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { readFormKey } from "~/case/form-id.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { Paragraphs } from "~/case/paragraphs.tsx";
import { Button, ButtonRow } from "~/components/button.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import type { Route } from "./+types/page";
import { planBemaerkningText } from "./plan-bemaerkning.text.ts";
import { readTypedRemark } from "./remark.schema.ts";
import { readRemarkPage, takeRemarkBack, writeRemark } from "./write-remark.server.ts";
import { WrittenRemarks } from "./written-remarks.tsx";

const kind = "rehabiliteringsplan.remark";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await ownVisit(context, "rehabiliteringsplan.read", async (db) => {
    const [header, section] = await Promise.all([
      readCaseHeader(db),
      readRemarkPage(db, params.afsnit),
    ]);
    return section && { header, section };
  });
  if (!found) throw data(null, { status: 404 });
  // A second press makes no second remark.
  return { ...found, key: crypto.randomUUID() };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData();
  if (form.get("handling") === "tilbage") {
    const remark = idFrom(String(form.get("bemaerkning") ?? ""));
    const taken = await orRefusal(ownVisit(context, kind, (db) => takeRemarkBack(db, remark)));
    if (taken === false) throw data(null, { status: 404 });
    return redirect("/plan?besked=taget", 303);
  }
  const { words, version, problem } = readTypedRemark(form);
  if (problem) return data({ words, problem }, { status: 400 });
  const key = readFormKey(form);
  const written = await orRefusal(
    ownVisit(context, kind, (db) => writeRemark(db, params.afsnit, { key, words, version })),
  );
  // A version nobody ever wrote is a forged form.
  if (written !== true) throw data(null, { status: 404 });
  return redirect("/plan?besked=bemaerkning", 303);
}

/** What the citizen has to say to one section of the plan. */
export default function PlanBemaerkning({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(planBemaerkningText);
  const { header, section, key } = loaderData;
  const problem = actionData?.problem;
  const problems = problem ? [{ field: "tekst", message: text.problem[problem] }] : [];
  const title = text.title({ section: section.heading });
  return (
    <CitizenShell title={title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <h1>{title}</h1>
      <p className="mt-2 text-lg">{text.lead}</p>
      <p>{text.follows}</p>
      <p>
        <Link href="/plan">{text.back}</Link>
      </p>
      <section className="card stack my-6">
        <h2 className="text-lg">{text.stands}</h2>
        {section.body ? <Paragraphs text={section.body} lang="da" /> : <p>{text.nothing}</p>}
      </section>
      <form method="post">
        <input type="hidden" name="noegle" value={key} />
        <input type="hidden" name="udgave" value={section.version} />
        <TextArea
          name="tekst"
          label={text.words}
          hint={text.hint}
          error={problems[0]?.message}
          defaultValue={actionData?.words}
        />
        <ButtonRow>
          <Button name="handling" value="gem">
            {text.save}
          </Button>
        </ButtonRow>
      </form>
      <WrittenRemarks remarks={section.remarks} />
    </CitizenShell>
  );
}
