import { idFrom, openVisit } from "~/.server/visits.ts";
import { DocumentList } from "~/case/document/document-list.tsx";
import { readDocuments } from "~/case/document/read-documents.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { deltMedOsText } from "../delt-med-os/delt-med-os.text.ts";
import { readShared, type SharedTerms } from "../delt-med-os/list-shared.server.ts";
import { sagIn, sharedHref } from "../delt-med-os/shared-href.ts";
import { ProfessionalShell } from "../professional-shell.tsx";
import { useStaffLabel } from "../use-staff-label.ts";
import type { Route } from "./+types/page";

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const consent = idFrom(params.consent);
  const [terms, groups, citizen] = await openVisit(
    context,
    { kind: "document.list", basis: { kind: "samtykke", consent } },
    (db) => Promise.all([readShared(db, consent), readDocuments(db), readCitizenName(db)]),
  );
  return { consent, sag: sagIn(url.search), terms, groups, citizen };
}

/** The papers one consent opens, under the purpose they may be used for. */
export default function DeltePapirer({ loaderData }: Route.ComponentProps) {
  const text = useText(deltMedOsText);
  const { consent, sag, terms, groups, citizen } = loaderData;
  return (
    <ProfessionalShell title={text.papersTitle}>
      <p className="mb-3 print:hidden">
        <Link href="/delt-med-os">{text.backToList}</Link>
      </p>
      <h1>{text.papersTitle}</h1>
      <p className="text-muted">{text.from({ name: citizen })}</p>
      <div className="mt-6 grid gap-8">
        {terms ? <Terms terms={terms} /> : null}
        {groups.length > 0 ? (
          <DocumentList groups={groups} hrefOf={(id) => sharedHref(consent, sag, id)} />
        ) : (
          <EmptyState title={text.noPapers} body={text.noPapersBody} />
        )}
      </div>
    </ProfessionalShell>
  );
}

function Terms({ terms }: { readonly terms: SharedTerms }) {
  const text = useText(deltMedOsText);
  const format = useFormat();
  const { lang } = usePage();
  const purposeLabel = useStaffLabel("purpose");
  const { validFrom, validUntil } = terms;
  return (
    <div className="card stack max-w-measure">
      <SummaryList
        items={[
          { key: text.purpose, value: purposeLabel(terms.purpose) },
          { key: text.source, value: terms.source },
          { key: text.kinds, value: terms.kinds[lang] },
          {
            key: text.period,
            value: text.periodValue({
              from: validFrom ? format.date(validFrom) : "",
              until: format.date(validUntil),
            }),
          },
        ]}
      />
      <p className="font-semibold">{text.only}</p>
    </div>
  );
}
