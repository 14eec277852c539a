import { count, desc } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { message } from "../../../db/schema/index.ts";

export const PER_PAGE = 50;

export type ThreadMessage = {
  id: string;
  senderName: string;
  senderRole: string;
  body: string;
  sentAt: Date;
  /** When an answer is promised; only on the citizen's own messages. */
  answerDueAt: Date | null;
  answeredAt: Date | null;
};
export type ThreadPage = { messages: ThreadMessage[]; page: number; pages: number };

/**
 * A page of the citizen's thread, newest first.
 * @param db of a visit that opens the section `message`; an office sees its own case's messages
 * @param page 1 for the newest
 */
export async function readThread(db: Database, page = 1): Promise<ThreadPage> {
  const [messages, [total]] = await Promise.all([
    db
      .select({
        id: message.id,
        senderName: message.senderName,
        senderRole: message.senderRole,
        body: message.body,
        sentAt: message.sentAt,
        answerDueAt: message.answerDueAt,
        answeredAt: message.answeredAt,
      })
      .from(message)
      .orderBy(desc(message.sentAt), desc(message.id))
      .limit(PER_PAGE)
      .offset((page - 1) * PER_PAGE),
    db.select({ count: count() }).from(message),
  ]);
  return { messages, page, pages: Math.max(1, Math.ceil((total?.count ?? 0) / PER_PAGE)) };
}
