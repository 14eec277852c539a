import { data } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { readSagsmappe } from "~/case/sagsmappe/read-sagsmappe.server.ts";
import { ReaderList } from "~/case/sagsmappe/reader-list.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { moedePapirerText } from "./moede-papirer.text.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = idFrom(params.moede);
  const { header, found } = await ownVisit(context, "sagsmappe.read", async (db) => {
    const [header, found] = await Promise.all([readCaseHeader(db), readSagsmappe(db, id)]);
    return { header, found };
  });
  if (!found) throw data(null, { status: 404 });
  const { moede, mappe, open, readers, papers } = found;
  return { header, moede, mappe, open, readers, papers };
}

/** Exactly which papers of the meeting go to whom, and what stops it. */
export default function MoedePapirer({ loaderData }: Route.ComponentProps) {
  const text = useText(moedePapirerText);
  const format = useFormat();
  const { header, moede, mappe, open, readers, papers } = loaderData;
  return (
    <CitizenShell title={text.title} header={header}>
      <h1>{text.title}</h1>
      <p className="text-lg" lang="da">
        {text.of({ title: moede.title, when: format.dateTime(moede.startsAt) })}
      </p>
      <div className="mt-6 grid gap-6">
        {mappe && open ? (
          <>
            <p className="max-w-measure">{text.lead}</p>
            <ReaderList readers={readers} mappe={mappe} papers={papers} own />
            <p className="max-w-measure">{text.until}</p>
            <p className="max-w-measure">{text.change}</p>
          </>
        ) : mappe ? (
          <Notice title={text.closed}>
            <p>{text.closedBody}</p>
          </Notice>
        ) : (
          <EmptyState title={text.none} body={text.noneBody} />
        )}
        <ul className="grid gap-2">
          <li>
            <Link href="/samtykker">{text.consents}</Link>
          </li>
          <li>
            <Link href="/hvem-har-set">{text.looks}</Link>
          </li>
          <li>
            <Link href={`/moede?moede=${moede.id}`}>{text.back}</Link>
          </li>
        </ul>
      </div>
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
