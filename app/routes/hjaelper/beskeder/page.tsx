import { readThread } from "~/case/message/read-thread.server.ts";
import { ThreadView } from "~/case/message/thread-view.tsx";
import { readNow } from "~/case/read-now.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { Pagination } from "~/components/pagination.tsx";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell, useHeld } from "../helper-shell.tsx";
import { helperVisit } from "../helper-visit.server.ts";
import { pageNumber } from "../page-number.ts";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/page";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  return helperVisit(context, params.delegation, "message.read", async (db) => {
    const [thread, now] = await Promise.all([readThread(db, pageNumber(url)), readNow(db)]);
    return { ...thread, now };
  });
}

/** Read only: a helper has no form here, and the gate opens no message for writing to one. */
export default function HelpedBeskeder({ loaderData }: Route.ComponentProps) {
  const text = useText(readingText).messages;
  const { id } = useHeld();
  const { messages, page, pages, now, citizenName } = loaderData;
  return (
    <HelperShell title={text.title} citizenName={citizenName}>
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
