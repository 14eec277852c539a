import { data, redirect } from "react-router";
import { ownVisit } from "~/.server/visits.ts";
import { areas } from "~/case/maaling/areas.ts";
import { readMaalinger } from "~/case/maaling/read-maalinger.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { Select } from "~/components/select.tsx";
import { dayInCopenhagen } from "~/domain/day-in-copenhagen.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { NoCase } from "../no-case.tsx";
import type { Route } from "./+types/page";
import { enterMaaling } from "./enter-maaling.server.ts";
import { readMaaling, recordOf } from "./maaling.schema.ts";
import { maalingPageText } from "./maaling-page.text.ts";

const scores = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

export async function loader({ context }: Route.LoaderArgs) {
  return ownVisit(context, "maaling.enter", async (db) => {
    const [header, maalinger, now] = await Promise.all([
      readCaseHeader(db),
      readMaalinger(db),
      readNow(db),
    ]);
    const today = maalinger.find(({ measuredOn }) => measuredOn === dayInCopenhagen(now));
    return { header, said: recordOf((area) => String(today?.[area] ?? "")) };
  });
}

export async function action({ request, context }: Route.ActionArgs) {
  const read = readMaaling(await request.formData());
  if (!read.ok) return data(read, { status: 400 });
  const entered = await ownVisit(context, "maaling.enter", (db) => enterMaaling(db, read.answers));
  return redirect(entered ? "/arbejdsevne?besked=gemt" : "/arbejdsevne", 303);
}

/** The citizen says how it goes: three numbers, each may be left out. */
export default function MaalingPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(maalingPageText);
  const format = useFormat();
  const { header, said } = loaderData;
  const values = actionData?.values ?? said;
  const problems = actionData
    ? [{ field: actionData.field, message: text.problem[actionData.code] }]
    : [];
  return (
    <CitizenShell title={text.title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <h1 className="mb-4">{text.title}</h1>
      {header ? (
        <div className="grid gap-6">
          <div className="stack">
            <p>{text.lead}</p>
            <p>{text.who}</p>
          </div>
          <form method="post">
            {areas.map((area) => (
              <Select
                key={area}
                name={area}
                label={text.question[area]}
                hint={text.hint}
                optional
                defaultValue={values[area]}
                error={problems.find(({ field }) => field === area)?.message}
                options={scores.map((value) => ({ value, label: format.number(Number(value)) }))}
              />
            ))}
            <ButtonRow>
              <Button>{text.save}</Button>
            </ButtonRow>
          </form>
          <p>
            <Link href="/arbejdsevne">{text.back}</Link>
          </p>
        </div>
      ) : (
        <NoCase />
      )}
    </CitizenShell>
  );
}
