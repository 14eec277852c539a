import { ownVisit } from "~/.server/visits.ts";
import { type Flytning, readFlytninger } from "~/case/flytning/read-flytning.server.ts";
import { type ReceiptRow, readReceipts } from "~/case/receipt/read-receipts.server.ts";
import { ReceiptList } from "~/case/receipt/receipt-list.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { NoCase } from "../no-case.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { flytningPageText } from "./flytning-page.text.ts";

export async function loader({ context }: Route.LoaderArgs) {
  return ownVisit(context, "flytning.read", async (db) => {
    const [header, moves] = await Promise.all([readCaseHeader(db), readFlytninger(db)]);
    const receipts = await Promise.all(moves.map(({ id }) => readReceipts(db, "flytning", id)));
    return { header, moves, receipts: receipts.flat() };
  });
}

/** What came along when the citizen moved, what did not, and the receipt of it. */
export default function FlytningPage({ loaderData }: Route.ComponentProps) {
  const text = useText(flytningPageText);
  const { header, moves, receipts } = loaderData;
  return (
    <CitizenShell title={text.title} header={header}>
      <h1>{moves.length > 0 ? text.title : text.none}</h1>
      <div className="mt-6 grid gap-8">
        {moves.map((move) => (
          <Move key={move.id} move={move} />
        ))}
        {moves.length > 0 ? (
          <Receipts receipts={receipts} />
        ) : header ? (
          <EmptyState title={text.none} body={text.noneBody} />
        ) : (
          <NoCase />
        )}
      </div>
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}

function Receipts({ receipts }: { readonly receipts: readonly ReceiptRow[] }) {
  return <ReceiptList receipts={receipts} />;
}

function Move({ move }: { readonly move: Flytning }) {
  const text = useText(flytningPageText);
  const format = useFormat();
  const { from, to, phone, takenAt, takenBy } = move;
  const by = (at: string, name: string | null) =>
    text.by({ when: format.dateTime(at), name: name ?? "" });
  return (
    <section className="grid gap-6">
      <h2>{text.heading({ from, to })}</h2>
      <SummaryList
        items={[
          { key: text.moved, value: format.date(move.movedOn) },
          { key: text.handedOver, value: by(move.handedOverAt, move.handedOverBy) },
          { key: text.taken, value: takenAt ? by(takenAt, takenBy) : text.notTaken },
          { key: text.sagsnummer, value: move.sagsnummer },
          { key: text.call, value: text.callOn({ to, phone }) },
        ]}
      />
      <div className="stack">
        <h3>{text.along}</h3>
        <ul className="list-disc pl-6">
          {Object.values(text.alongList).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p>
          <Link href="/plan">{text.readPlan}</Link>
        </p>
      </div>
      <div className="stack">
        <h3>{text.behind}</h3>
        <p className="max-w-measure">{text.behindBody}</p>
        <p className="max-w-measure">{text.closed({ from })}</p>
        <p className="max-w-measure">{text.complain({ from })}</p>
        <p>
          <Link href="/hvem-har-set">{text.looks}</Link>
        </p>
      </div>
    </section>
  );
}
