import { useText } from "~/i18n/use-text.ts";
import { messageText } from "./message.text.ts";
import type { ThreadMessage } from "./read-thread.server.ts";
import type { ThreadReader } from "./thread-reader.ts";
import { useWhen } from "./use-when.ts";

/** What was promised about an answer, and honestly whether it was kept. A promise, never a right. */
export function AnswerPromise({
  message,
  reader,
  now,
}: {
  readonly message: Pick<ThreadMessage, "answerDueAt" | "answeredAt">;
  readonly reader: ThreadReader;
  readonly now: string;
}) {
  const text = useText(messageText);
  const when = useWhen(now);
  const { answerDueAt: due, answeredAt } = message;
  if (!due) return null;
  if (answeredAt) {
    const words = { when: when(answeredAt) };
    return (
      <p className="text-muted">
        {answeredAt > due ? text.answeredLate(words) : text.answered(words)}
      </p>
    );
  }
  const words = { when: when(due) };
  const late = new Date(now) > due;
  if (reader === "other") {
    return (
      <p className="font-semibold">{late ? text.lateOther(words) : text.promiseOther(words)}</p>
    );
  }
  return late ? (
    <p className="font-semibold">
      {text.late(words)} {text.lateNext}
    </p>
  ) : (
    <p className="font-semibold">{text.promise(words)}</p>
  );
}
