import { ownVisit } from "~/.server/visits.ts";
import { readEntry, receiptFileName } from "~/case/receipt/read-receipts.server.ts";
import { receiptText } from "~/case/receipt/receipt.text.ts";
import { receiptWhenReady } from "~/case/receipt/when-ready.server.ts";
import { languageContext, servicesContext } from "~/context.ts";
import { textFor } from "~/i18n/define-text.ts";
import type { Route } from "./+types/fetch-receipt";

/** The receipt as a file to keep. Plain text where there is none: a file has no page around it. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const text = textFor(receiptText, context.get(languageContext));
  const { receipt } = context.get(servicesContext);
  const entry = /^[1-9]\d{0,14}$/.test(params.entry) ? Number(params.entry) : null;
  const own = entry && (await ownVisit(context, "receipt.read", (db) => readEntry(db, entry)));
  if (!entry || !own) return plain(text.none, 404);
  const file = await receiptWhenReady(receipt, { id: BigInt(entry), ...own });
  if (file) return download(file, entry);
  return plain(text.notYet, 503, { "Retry-After": "5" });
}

function download(file: string, entry: number): Response {
  return new Response(file, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${receiptFileName(entry)}"`,
      "Cache-Control": "no-store",
    },
  });
}

function plain(words: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(`${words}\n`, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      ...headers,
    },
  });
}
