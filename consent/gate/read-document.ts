import type { Sql } from "../../db/client.ts";
import type { Basis, Refusal } from "./catalogue.ts";
import { basisParameters } from "./visit.ts";

/** One paper with its text, as the database holds it; dates are ISO days. */
export type DocumentRead = {
  id: string;
  title: string;
  type: string;
  category: string;
  fromName: string;
  dated: string;
  pages: number;
  status: string;
  authorityId: string;
  body: string | null;
};

export type DocumentOutcome =
  | { allowed: true; entryId: number; document: DocumentRead }
  | { allowed: false; refusal: Refusal };

/**
 * The hottest read: a whole visit for one paper in one call that decides, records and reads. The
 * answer resolves when the server is ready again, which is after its commit.
 * @throws when the database cannot answer
 */
export async function readDocument(
  sql: Sql,
  request: { session: Buffer; basis: Exclude<Basis, { kind: "hjemmel" }>; document: string },
): Promise<DocumentOutcome> {
  const { id, purpose } = basisParameters(request.basis);
  const [row] = await sql`
    select allowed, refusal, entry_id, id, title, type, category, from_name as "fromName", dated, pages, status,
      authority_id as "authorityId", body
    from read_document(${request.session}, ${request.basis.kind}, ${id}, ${request.document}, ${purpose})`;
  if (!row) throw new Error("the gate gave no answer");
  const { allowed, refusal, entry_id: entryId, ...document } = row;
  if (!allowed) return { allowed: false, refusal };
  return { allowed: true, entryId: Number(entryId), document: document as DocumentRead };
}
