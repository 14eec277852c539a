import { data } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { AfgoerelseView } from "~/case/afgoerelse/afgoerelse-view.tsx";
import { readAfgoerelse } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { PrintButton } from "~/case/print-button.tsx";
import { readReceipts } from "~/case/receipt/read-receipts.server.ts";
import { ReceiptList } from "~/case/receipt/receipt-list.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { Questions } from "../contact-line.tsx";
import { PrintedFor } from "../printed-for.tsx";
import type { Route } from "./+types/page";
import { afgoerelsePageText } from "./afgoerelse-page.text.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = idFrom(params.id);
  const found = await ownVisit(context, "afgoerelse.read", async (db) => {
    const [header, afgoerelse, receipts] = await Promise.all([
      readCaseHeader(db),
      readAfgoerelse(db, id),
      readReceipts(db, "afgoerelse", id),
    ]);
    return { header, afgoerelse, receipts };
  });
  if (!found.afgoerelse) throw data(null, { status: 404 });
  const { header, afgoerelse, receipts } = found;
  return { header, afgoerelse, receipts, now: new Date().toISOString() };
}

export default function Afgoerelse({ loaderData }: Route.ComponentProps) {
  const text = useText(afgoerelsePageText);
  const { header, afgoerelse, receipts, now } = loaderData;
  return (
    <CitizenShell title={afgoerelse.title} header={header}>
      <p className="print:hidden">
        <Link href="/afgoerelser">{text.back}</Link>
      </p>
      <PrintedFor header={header} />
      <h1 className="mt-2 mb-6" lang="da">
        {afgoerelse.title}
      </h1>
      <AfgoerelseView afgoerelse={afgoerelse} now={now} />
      <div className="mt-8">
        <ReceiptList receipts={receipts} />
      </div>
      <p className="mt-8 print:hidden">
        <PrintButton>{text.print}</PrintButton>
      </p>
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
