import { EmptyState } from "~/components/empty-state.tsx";
import { useText } from "~/i18n/use-text.ts";
import { Paragraphs } from "../paragraphs.tsx";
import { roleText } from "../role.text.ts";
import { roleIn } from "../role-in.ts";
import { AnswerPromise } from "./answer-promise-line.tsx";
import { messageText } from "./message.text.ts";
import type { ThreadMessage } from "./read-thread.server.ts";
import type { ThreadReader } from "./thread-reader.ts";
import { useWhen } from "./use-when.ts";

/**
 * The messages of a case, newest first (the caller orders).
 *
 * @param now the server's clock, ISO
 * @param sending what was just sent and not yet stored, shown at once
 */
export function ThreadView({
  messages,
  reader,
  now,
  sending,
}: {
  readonly messages: readonly ThreadMessage[];
  readonly reader: ThreadReader;
  readonly now: string;
  readonly sending?: string | undefined;
}) {
  const text = useText(messageText);
  if (messages.length === 0 && sending === undefined) {
    return <EmptyState title={text.empty} body={text.emptyBody} />;
  }
  return (
    <ol className="grid gap-4">
      {sending === undefined ? null : (
        <li className={look(true)}>
          <p className="font-semibold">{text.you}</p>
          <Paragraphs text={sending} />
          <p className="text-muted">{text.sending}</p>
        </li>
      )}
      {messages.map((one) => (
        <li key={one.id} className={look(one.senderRole === "citizen")}>
          <Message message={one} reader={reader} now={now} />
        </li>
      ))}
    </ol>
  );
}

function look(fromCitizen: boolean): string {
  const own = "border-primary border-l-8 bg-primary-soft sm:ml-10";
  return `stack max-w-measure rounded-card border border-line p-4 sm:p-5 ${fromCitizen ? own : "bg-surface"}`;
}

function Message({
  message,
  reader,
  now,
}: {
  readonly message: ThreadMessage;
  readonly reader: ThreadReader;
  readonly now: string;
}) {
  const text = useText(messageText);
  const roles = useText(roleText);
  const when = useWhen(now);
  const mine = reader === "citizen" && message.senderRole === "citizen";
  const withRole = message.senderRole !== "citizen" && reader === "citizen";
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          <strong>{mine ? text.you : message.senderName}</strong>
          {withRole ? (
            <span className="block text-muted">{roleIn(roles, message.senderRole)}</span>
          ) : null}
        </span>
        <time dateTime={new Date(message.sentAt).toISOString()} className="text-muted">
          {when(message.sentAt)}
        </time>
      </p>
      <Paragraphs text={message.body} />
      <AnswerPromise message={message} reader={reader} now={now} />
    </>
  );
}
