import { data } from "react-router";
import { ownVisit } from "~/.server/visits.ts";
import { ownDataText } from "~/case/own-data/own-data.text.ts";
import { ownDataParts } from "~/case/own-data/parts.ts";
import { Button } from "~/components/button.tsx";
import { CheckboxGroup } from "~/components/choice-group.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import type { Route } from "./+types/page";
import { mineDataText } from "./mine-data.text.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const header = await ownVisit(context, "sag.status", readCaseHeader);
  const nothingChosen = url.searchParams.get("mangler") === "dele";
  return data({ header, nothingChosen }, { status: nothingChosen ? 400 : 200 });
}

/** What the citizen can take home. The form asks for a file, so it is a plain GET. */
export default function MineData({ loaderData }: Route.ComponentProps) {
  const text = useText(mineDataText);
  const { part } = useText(ownDataText);
  const { header, nothingChosen } = loaderData;
  const problems = nothingChosen ? [{ field: "dele", message: text.problem }] : [];
  return (
    <CitizenShell title={text.title} header={header} hasErrors={nothingChosen}>
      <ErrorSummary problems={problems} />
      <h1>{text.title}</h1>
      <p className="mt-2 text-lg">{text.lead}</p>
      <form action="/mine-data/fil" className="card mt-6">
        <CheckboxGroup
          name="dele"
          label={text.legend}
          {...(nothingChosen ? {} : { hint: text.hint })}
          error={problems[0]?.message}
          columns
          options={ownDataParts.map((value) => ({ value, label: part[value] }))}
          defaultValues={nothingChosen ? [] : ownDataParts}
        />
        <p className="mt-6">{text.zip}</p>
        <p className="mt-6">
          <Button name="valg" value="ja">
            {text.fetch}
          </Button>
        </p>
      </form>
      <div className="mt-6">
        <Notice tone="warning" title={text.careTitle}>
          <p>{text.care}</p>
        </Notice>
      </div>
      <section className="mt-8">
        <h2>{text.moreTitle}</h2>
        <p className="mt-2">{text.more}</p>
        <p>
          <Link href="/aktindsigt">{text.ask}</Link>
        </p>
      </section>
    </CitizenShell>
  );
}
