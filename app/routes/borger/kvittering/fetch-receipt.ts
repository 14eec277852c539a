import { setTimeout as pause } from "node:timers/promises";
import { ownVisit } from "~/.server/visits.ts";
import { readEntry } from "~/case/receipt/read-receipts.server.ts";
import { receiptText } from "~/case/receipt/receipt.text.ts";
import { languageContext, servicesContext } from "~/context.ts";
import { textFor } from "~/i18n/define-text.ts";
import type { Route } from "./+types/fetch-receipt";

/** An entry gets its place within a fraction of a second; whoever asks at once waits that long. */
const TRIES = 20;
const BETWEEN_MS = 150;

/** The receipt as a file to keep. Plain text where there is none: a file has no page around it. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const text = textFor(receiptText, context.get(languageContext));
  const { receipt } = context.get(servicesContext);
  const entry = /^[1-9]\d{0,14}$/.test(params.entry) ? Number(params.entry) : null;
  const own = entry && (await ownVisit(context, "receipt.read", (db) => readEntry(db, entry)));
  if (!entry || !own) return plain(text.none, 404);
  for (let tries = 0; tries < TRIES; tries++) {
    const file = await receipt({ id: BigInt(entry), ...own });
    if (file) return download(file, entry);
    await pause(BETWEEN_MS);
  }
  return plain(text.notYet, 503, { "Retry-After": "5" });
}

function download(file: string, entry: number): Response {
  return new Response(file, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="min-sag-${entry}.kvittering.json"`,
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
