import type { Found } from "~/case/document/sagsmappe.ts";
import { type Column, DataTable } from "~/components/data-table.tsx";
import { Link } from "~/components/link.tsx";
import { Status, type Tone } from "~/components/status.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { CellLink } from "../cell-link.tsx";
import { caseSagsmappeText } from "./case-sagsmappe.text.ts";
import type { CaseView } from "./read-case.server.ts";

const TONE: Record<Found["state"], Tone> = {
  here: "success",
  plan: "success",
  underWay: "info",
  missing: "warning",
};

/** How long the papers for a meeting are, and which of those that are recommended are here. */
export function CaseSagsmappe({
  sagId,
  sagsmappe,
}: Pick<CaseView, "sagsmappe"> & { readonly sagId: string }) {
  const text = useText(caseSagsmappeText);
  const { lang } = usePage();
  const { pages, guidePages, found, verified } = sagsmappe;
  const columns: Column<Found>[] = [
    { header: text.recommended, cell: (one) => one.label[lang] },
    {
      header: text.state,
      cell: (one) => <Status tone={TONE[one.state]}>{text.states[one.state]}</Status>,
    },
    {
      header: text.papers,
      cell: (one) =>
        one.state === "plan" ? (
          <CellLink href={`/sager/${sagId}/plan`}>{text.plan}</CellLink>
        ) : one.papers.length === 0 ? (
          text.none
        ) : (
          one.papers.map(({ id, title }) => (
            <span key={id} className="block">
              <CellLink href={`/sager/${sagId}/papirer/${id}`}>{title}</CellLink>
            </span>
          ))
        ),
    },
  ];
  return (
    <section className="stack">
      <h2>{text.title}</h2>
      <p>
        {guidePages === null ? text.pages({ pages }) : text.pagesOf({ pages, guidePages })}{" "}
        {guidePages !== null && pages > guidePages ? (
          <Status tone="warning">{text.over({ pages: pages - guidePages })}</Status>
        ) : null}
      </p>
      <p className="text-muted">{text.guide}</p>
      <DataTable caption={text.caption} columns={columns} rows={found} rowKey={(one) => one.code} />
      <p className="text-muted">
        {text.onlyOurs} {verified ? null : text.unverified}{" "}
        <Link href={`/sager/${sagId}/regler`}>{text.rules}</Link>
      </p>
    </section>
  );
}
