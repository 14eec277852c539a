import { readThread } from "~/case/message/read-thread.server.ts";
import { ThreadView } from "~/case/message/thread-view.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Pagination } from "~/components/pagination.tsx";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell, useHelped } from "../helper-shell.tsx";
import { helperVisit } from "../helper-visit.server.ts";
import { pageNumber } from "../page-number.ts";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/page";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const thread = await helperVisit(context, params.delegation, "message.read", (db) =>
    readThread(db, pageNumber(url)),
  );
  return { ...thread, now: new Date().toISOString() };
}

/** Read only: a helper has no form here, and the gate opens no message for writing to one. */
export default function HelpedBeskeder({ loaderData }: Route.ComponentProps) {
  const text = useText(readingText).messages;
  const { id, citizenName } = useHelped();
  const { messages, page, pages, now } = loaderData;
  return (
    <HelperShell title={text.title}>
      <h1>{text.title}</h1>
      <p className="mt-2 mb-6 max-w-measure text-lg">{text.lead({ name: citizenName })}</p>
      {messages.length > 0 ? (
        <ThreadView messages={messages} reader="other" now={now} />
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(number) => `/hjaelper/${id}/beskeder?side=${number}`}
      />
    </HelperShell>
  );
}
