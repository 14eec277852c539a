import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { KlageStand } from "../klage/klage-stand.tsx";
import { afgoerelseText } from "./afgoerelse.text.ts";
import { hasPassed } from "./has-passed.ts";
import type { AfgoerelseRow } from "./read-afgoerelser.server.ts";

/**
 * The announced decisions, each with its answer and whether one can still complain.
 *
 * @param now the server's clock, ISO
 * @param hrefOf where one decision is read
 */
export function AfgoerelseList({
  rows,
  now,
  hrefOf,
}: {
  readonly rows: readonly AfgoerelseRow[];
  readonly now: string;
  readonly hrefOf: (id: string) => string;
}) {
  const text = useText(afgoerelseText);
  const format = useFormat();
  return (
    <ul className="grid gap-4">
      {rows.map((row) => {
        const last = { date: format.date(row.klagefrist) };
        const passed = hasPassed(row.klagefrist, now);
        return (
          <li key={row.id} className="card">
            <h2 className="text-xl">
              <a href={hrefOf(row.id)} className="inline-flex min-h-11 items-center" lang="da">
                {row.title}
              </a>
            </h2>
            {row.replacedBy ? (
              <p>
                <Status tone="warning">{text.replacedMark}</Status>
              </p>
            ) : null}
            <p lang="da">{row.resultat}</p>
            <p className="mt-2 text-muted">
              {text.received({ date: format.date(row.receivedOn) })}
              {row.version > 1 ? (
                <span className="block">{text.version({ number: row.version })}</span>
              ) : null}
              {row.klage ? (
                <span className="block font-semibold text-ink">
                  <KlageStand klage={row.klage} />
                </span>
              ) : (
                <span className={`block ${passed ? "" : "font-semibold text-ink"}`}>
                  {passed ? text.complainWas(last) : text.complainBy(last)}
                </span>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
