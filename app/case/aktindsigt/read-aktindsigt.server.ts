import { and, desc, eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { aktindsigt, authority, regel, sag } from "../../../db/schema/index.ts";
import { readDelays } from "./read-delays.server.ts";

/** One request, with the rule its date comes from. Days are ISO days. */
export type Aktindsigt = {
  id: string;
  status: "anmodet" | "givet" | "afslaaet";
  wish: string;
  askedAt: Date;
  answerBy: string;
  answer: string | null;
  klagevejledning: string | null;
  answeredAt: Date | null;
  authority: string;
  /** The paragraph of the rule. */
  source: string;
  /** What the citizen was told of it taking longer, the oldest first. */
  delays: readonly Delay[];
};
export type Delay = { reason: string; answerBy: string; toldAt: Date };

/**
 * The requests to see papers, newest first.
 * @param db of a visit that opens the sections `aktindsigt` and `sag`
 */
export async function readAktindsigter(db: Database): Promise<Aktindsigt[]> {
  const [requests, delays] = await Promise.all([
    db
      .select({
        id: aktindsigt.id,
        status: aktindsigt.status,
        wish: aktindsigt.wish,
        askedAt: aktindsigt.askedAt,
        answerBy: aktindsigt.answerBy,
        answer: aktindsigt.answer,
        klagevejledning: aktindsigt.klagevejledning,
        answeredAt: aktindsigt.answeredAt,
        authority: authority.name,
        source: regel.source,
      })
      .from(aktindsigt)
      .innerJoin(authority, eq(authority.id, aktindsigt.authorityId))
      .innerJoin(sag, eq(sag.id, aktindsigt.sagId))
      .innerJoin(regel, and(eq(regel.regelsaet, sag.regelsaet), eq(regel.code, "aktindsigt")))
      .orderBy(desc(aktindsigt.askedAt)),
    readDelays(db),
  ]);
  return requests.map((request) => ({
    ...request,
    delays: delays.filter(({ of }) => of === request.id),
  }));
}
