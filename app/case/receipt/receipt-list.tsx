import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { ReceiptRow } from "./read-receipts.server.ts";
import { receiptText } from "./receipt.text.ts";

/** What the citizen can take home and check without us. Nothing is shown where nothing was entered. */
export function ReceiptList({ receipts }: { readonly receipts: readonly ReceiptRow[] }) {
  const text = useText(receiptText);
  const format = useFormat();
  const kinds: Record<string, string> = text.kind;
  if (receipts.length === 0) return null;
  return (
    <section aria-labelledby="kvitteringer" className="print:hidden">
      <h2 id="kvitteringer">{text.title}</h2>
      <p className="mt-2">{text.intro}</p>
      <ul className="mt-2">
        {receipts.map(({ entry, kind, at }) => (
          <li key={entry}>
            <Link href={`/kvitteringer/${entry}`} download>
              {text.fetch({ what: kinds[kind] ?? text.other, when: format.dateTime(at) })}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/kvittering">{text.check}</Link>
      </p>
    </section>
  );
}
