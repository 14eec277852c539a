import type { Sql } from "../../db/client.ts";
import type { Localized } from "../../db/schema/columns.ts";
import type { document } from "../../db/schema/index.ts";
import type { Basis, Refusal } from "./catalogue.ts";
import { basisParameters } from "./visit.ts";

/** One paper of a list, without what it says; dates are ISO days. */
export type DocumentListed = Pick<
  typeof document.$inferSelect,
  "id" | "title" | "category" | "fromName" | "dated" | "pages" | "status"
> & {
  typeLabel: Localized;
  /** The authority that holds the paper. */
  sourceId: string;
  sourceName: string;
};

export type ListOutcome =
  | { allowed: true; entryId: number; documents: DocumentListed[] }
  | { allowed: false; refusal: Refusal };

/**
 * A whole visit for the list of a basis' papers, in one call like `readDocument`: those of one
 * holder together, the newest first.
 * @throws when the database cannot answer
 */
export async function listDocuments(
  sql: Sql,
  request: { session: Buffer; basis: Exclude<Basis, { kind: "hjemmel" }> },
): Promise<ListOutcome> {
  const { id, purpose } = basisParameters(request.basis);
  const [row] = await sql`
    select allowed, refusal, entry_id, documents
    from list_documents(${request.session}, ${request.basis.kind}, ${id}, ${purpose})`;
  if (!row) throw new Error("the gate gave no answer");
  if (!row.allowed) return { allowed: false, refusal: row.refusal };
  return { allowed: true, entryId: Number(row.entry_id), documents: row.documents ?? [] };
}
