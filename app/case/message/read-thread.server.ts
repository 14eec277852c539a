import { count, desc, eq, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { message, sag } from "../../../db/schema/index.ts";
import { isMoved } from "../sag/current-case.ts";

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
        // Nobody answers in a case that has moved: the promise went with it.
        answerDueAt:
          sql<Date | null>`case when ${isMoved} and ${message.answeredAt} is null then null else ${message.answerDueAt} end`.mapWith(
            message.answerDueAt,
          ),
        answeredAt: message.answeredAt,
      })
      .from(message)
      .leftJoin(sag, eq(sag.id, message.sagId))
      .orderBy(desc(message.sentAt), desc(message.id))
      .limit(PER_PAGE)
      .offset((page - 1) * PER_PAGE),
    db.select({ count: count() }).from(message),
  ]);
  return { messages, page, pages: Math.max(1, Math.ceil((total?.count ?? 0) / PER_PAGE)) };
}
