import { data } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { AfgoerelseView } from "~/case/afgoerelse/afgoerelse-view.tsx";
import { readAfgoerelse } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { KlageStand } from "~/case/klage/klage-stand.tsx";
import { readKlageOf } from "~/case/klage/read-klage.server.ts";
import { letterText } from "~/case/letter/letter.text.ts";
import { PrintButton } from "~/case/print-button.tsx";
import { readNow } from "~/case/read-now.server.ts";
import { readReceipts } from "~/case/receipt/read-receipts.server.ts";
import { ReceiptList } from "~/case/receipt/receipt-list.tsx";
import { ButtonLink } from "~/components/button.tsx";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { PrintedFor } from "../printed-for.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { afgoerelsePageText } from "./afgoerelse-page.text.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = idFrom(params.id);
  const found = await ownVisit(context, "afgoerelse.read", async (db) => {
    const [header, afgoerelse, receipts, klage, now] = await Promise.all([
      readCaseHeader(db),
      readAfgoerelse(db, id),
      readReceipts(db, "afgoerelse", id),
      readKlageOf(db, id),
      readNow(db),
    ]);
    const { status, genvurdering, outcome } = klage ?? {};
    const stand = status && {
      status,
      genvurdering: genvurdering ?? null,
      outcome: outcome ?? null,
    };
    return { header, afgoerelse, receipts, klage: stand ?? null, now };
  });
  if (!found.afgoerelse) throw data(null, { status: 404 });
  const { afgoerelse, ...rest } = found;
  return { ...rest, afgoerelse };
}

export default function Afgoerelse({ loaderData }: Route.ComponentProps) {
  const text = useText(afgoerelsePageText);
  const letter = useText(letterText);
  const { header, afgoerelse, receipts, klage, now } = loaderData;
  return (
    <CitizenShell title={afgoerelse.title} header={header}>
      <p className="print:hidden">
        <Link href="/afgoerelser">{text.back}</Link>
      </p>
      <PrintedFor header={header} />
      <h1 className="mt-2 mb-6" lang="da">
        {afgoerelse.title}
      </h1>
      {klage && klage.status !== "kladde" ? (
        // The letter is the decision as it was given, and so is the print.
        <div className="mb-6 print:hidden">
          <Notice title={text.klage}>
            {klage.genvurdering ? (
              <p>
                <KlageStand klage={klage} />
              </p>
            ) : null}
          </Notice>
        </div>
      ) : null}
      <AfgoerelseView
        afgoerelse={afgoerelse}
        now={now}
        hrefOf={(one) => `/afgoerelser/${one}`}
        complain={
          <p className="print:hidden">
            <ButtonLink href={`/afgoerelser/${afgoerelse.id}/klage`}>
              {klage ? (klage.status === "kladde" ? text.goOn : text.seeKlage) : text.complain}
            </ButtonLink>
          </p>
        }
      />
      <div className="mt-8">
        <ReceiptList receipts={receipts} />
      </div>
      <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
        <Link href={`/afgoerelser/${afgoerelse.id}/brev`} download>
          {letter.fetch}
        </Link>
        <PrintButton>{text.print}</PrintButton>
      </p>
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
