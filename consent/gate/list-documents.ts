import type { Sql } from "../../db/client.ts";
import { document } from "../../db/schema/index.ts";
import type { Refusal } from "./catalogue.ts";
import { coalesce } from "./coalesce.ts";
import { type DocumentListed, readListed } from "./listed.ts";
import { withinDeadline } from "./lost-connection.ts";
import { visit } from "./visit.ts";

export type ListOutcome =
  | { allowed: true; entryId: number; documents: DocumentListed[] }
  | { allowed: false; refusal: Refusal };

/** A list is long to find and long to read: while the database finds one, we read another. */
const LANES = 2;

type Request = { session: Buffer; consent: string; purpose?: string };

/**
 * A whole visit for the list of the papers that a consent shares, the newest first; asked together
 * like single papers ({@link createReadDocument}).
 * @throws when the database cannot answer
 */
export function createListDocuments(sql: Sql, hot: Sql) {
  const listTogether = coalesce((asks: Request[]) => listShared(hot, asks), LANES);
  return async (request: Request): Promise<ListOutcome> =>
    (await listTogether(request)) ?? listAlone(sql, request);
}

async function listShared(hot: Sql, asks: Request[]): Promise<(ListOutcome & { allowed: true })[]> {
  const rows = await withinDeadline(hot`
    select place, entry_id, papers
    from list_shared_documents(${Buffer.concat(asks.map(({ session }) => session))},
      ${asks.map(({ consent }) => consent)}, ${asks.map(({ purpose }) => purpose ?? null)})`);
  const answers = new Array(asks.length);
  for (const { place, entry_id: entryId, papers } of rows) {
    answers[place - 1] = {
      allowed: true,
      entryId: Number(entryId),
      documents: readListed(papers).sort(newestFirst),
    };
  }
  return answers;
}

async function listAlone(sql: Sql, { session, ...consent }: Request): Promise<ListOutcome> {
  const outcome = await visit(
    sql,
    { session, kind: "document.list", basis: { kind: "samtykke", ...consent } },
    (db) => {
      const { id, title, type, category, fromName, dated, pages, status } = document;
      return db
        .select({ id, title, type, category, fromName, dated, pages, status })
        .from(document);
    },
  );
  if (!outcome.allowed) return outcome;
  const documents = outcome.value.sort(newestFirst);
  return { allowed: true, entryId: outcome.visit.entryId, documents };
}

/** ISO days compare as they follow; papers of one day stand by their ids, so that lists do not jump. */
function newestFirst(a: DocumentListed, b: DocumentListed): number {
  return a.dated === b.dated ? (a.id < b.id ? -1 : 1) : a.dated < b.dated ? 1 : -1;
}
