import { useLocation } from "react-router";
import { categoryText } from "~/case/category.text.ts";
import { verdictText } from "~/case/receipt/verdict.text.ts";
import { Details } from "~/components/details.tsx";
import { Notice } from "~/components/notice.tsx";
import { PageShell } from "~/components/page-shell.tsx";
import { servicesContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { PageContext, usePage } from "~/page-context.ts";
import type { Route } from "./+types/page";
import { checkReceiptText } from "./check-receipt.text.ts";
import checkReceiptUrl from "./check-receipt.ts?worker&url";
import { kvitteringText } from "./kvittering.text.ts";
import type { ScriptWords } from "./script-words.ts";

export function loader({ context }: Route.LoaderArgs) {
  return context.get(servicesContext).receiptKeys;
}

/**
 * Checks a receipt in the browser: nothing is sent. The copy that is kept for the time without a
 * connection (`?uden-net`) must not hold the name of whoever was logged in.
 */
export default function Kvittering({ loaderData: keys }: Route.ComponentProps) {
  const text = useText(kvitteringText);
  const words: ScriptWords = {
    verdict: useText(verdictText),
    category: useText(categoryText),
    text: useText(checkReceiptText),
  };
  const page = usePage();
  const kept = new URLSearchParams(useLocation().search).has("uden-net");
  return (
    <PageContext value={kept ? { ...page, visitor: null } : page}>
      <PageShell title={text.title}>
        <script type="module" src={checkReceiptUrl} nonce={page.nonce} />
        <article
          className="space-y-8"
          data-receipt-check
          data-words={JSON.stringify(words)}
          data-log-keys={keys.log.join("\n")}
          data-witness-keys={keys.witnesses.join("\n")}
        >
          <header className="stack">
            <h1>{text.title}</h1>
            <p className="text-lg">{text.lead}</p>
            <p>{text.stays}</p>
          </header>
          <noscript>
            <Notice tone="warning" title={text.scriptTitle}>
              <p>{text.script}</p>
              <Command keys={[...keys.log, ...keys.witnesses]} />
            </Notice>
          </noscript>
          {keys.log.length === 0 ? <Notice tone="warning" title={text.noKeys} /> : null}
          <Chooser />
          <div data-verdict />
          <section className="stack">
            <h2>{text.bookTitle}</h2>
            <p>{text.book}</p>
          </section>
          <Details summary={text.commandTitle}>
            <Command keys={[...keys.log, ...keys.witnesses]} />
          </Details>
          <p role="status" data-offline className="text-muted" />
        </article>
      </PageShell>
    </PageContext>
  );
}

/** Unhidden by the script: without it, it could do nothing. */
function Chooser() {
  const text = useText(kvitteringText);
  return (
    <div
      hidden
      data-drop
      className="card stack max-w-measure border-2 border-control border-dashed data-over:bg-primary-soft"
    >
      <label htmlFor="kvittering" className="block font-semibold">
        {text.choose}
      </label>
      <p id="kvittering-hint" className="text-muted">
        {text.hint}
      </p>
      <input
        id="kvittering"
        type="file"
        accept=".json,application/json"
        aria-describedby="kvittering-hint"
        className="control"
      />
      <p role="status" data-status className="font-semibold" />
    </div>
  );
}

function Command({ keys }: { readonly keys: readonly string[] }) {
  const text = useText(kvitteringText);
  const flags = keys.map((key) => ` --key '${key}'`).join("");
  return (
    <>
      <p>{text.command}</p>
      <pre className="whitespace-pre-wrap break-all rounded-card bg-sunken p-4 text-ink">
        <code>{`npm run ledger -- verify min.kvittering.json${flags}`}</code>
      </pre>
    </>
  );
}
