import type { ConsentState } from "~/case/consent/consent-state.ts";
import { ButtonLink } from "~/components/button.tsx";
import { type Column, DataTable } from "~/components/data-table.tsx";
import { Status, type Tone } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { CellLink } from "../cell-link.tsx";
import { sharedHref } from "../delt-med-os/shared-href.ts";
import type { CaseView } from "./read-case.server.ts";
import { sagText } from "./sag.text.ts";

type Consent = CaseView["consents"][number];

const TONE: Record<ConsentState, Tone> = {
  anmodet: "warning",
  givet: "success",
  afvist: "neutral",
  trukketTilbage: "neutral",
  udloebet: "neutral",
  ubesvaret: "neutral",
  flyttet: "neutral",
};

/** What was asked for and what was answered; what is given leads to the papers it opens. */
export function CaseConsents({
  sagId,
  ours,
  consents,
}: Pick<CaseView, "consents"> & { readonly sagId: string; readonly ours: string }) {
  const text = useText(sagText);
  const format = useFormat();
  const columns: Column<Consent>[] = [
    { header: text.from, cell: (one) => one.source },
    { header: text.to, cell: (one) => one.recipient },
    {
      header: text.status,
      cell: (one) => <Status tone={TONE[one.state]}>{text.consentStates[one.state]}</Status>,
    },
    {
      header: text.until,
      cell: (one) => <span className="whitespace-nowrap">{format.shortDate(one.validUntil)}</span>,
    },
    {
      header: text.shared,
      cell: (one) =>
        one.state !== "givet" ? (
          text.nothing
        ) : one.recipientId === ours ? (
          <CellLink href={sharedHref(one.id, sagId)}>{text.sharedName(one)}</CellLink>
        ) : (
          text.notOurs(one)
        ),
    },
  ];
  return (
    <section className="stack">
      <h2>{text.consents}</h2>
      {consents.length === 0 ? (
        <p>{text.noConsents}</p>
      ) : (
        <DataTable
          caption={text.consentsCaption}
          columns={columns}
          rows={consents}
          rowKey={(one) => one.id}
        />
      )}
      <p>
        <ButtonLink href={`/sager/${sagId}/bed-om-samtykke`}>{text.ask}</ButtonLink>
      </p>
    </section>
  );
}
