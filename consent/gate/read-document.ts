import { eq } from "drizzle-orm";
import type { Sql } from "../../db/client.ts";
import { document, documentFile, documentText } from "../../db/schema/index.ts";
import type { Basis, Refusal } from "./catalogue.ts";
import { coalesce } from "./coalesce.ts";
import { type DocumentListed, readListed } from "./listed.ts";
import { withinDeadline } from "./lost-connection.ts";
import { visit } from "./visit.ts";

/** One paper with its text, as the database holds it. */
export type DocumentRead = DocumentListed & {
  authorityId: string;
  /** Null when the paper is not here yet. */
  body: string | null;
  /** What it is a file of, when it was added as one; the file is read in a visit of its own. */
  file: Pick<typeof documentFile.$inferSelect, "mediaType" | "bytes" | "scan"> | null;
  version: number;
  /** Whose side added it here, and may add a new version; null for papers that came in another way. */
  addedBy: (typeof document.$inferSelect)["addedBy"];
};

export type DocumentOutcome =
  | { allowed: true; entryId: number; document: DocumentRead }
  | { allowed: false; refusal: Refusal };

type Request = { session: Buffer; basis: Basis; document: string };
/** What is asked of `read_shared_documents`: a paper under a named consent. */
type Shared = { session: Buffer; consent: string; purpose: string | null; document: string };

/**
 * A whole visit for one paper. Papers under a consent, which systems fetch by the thousand, are asked
 * for together and decided, recorded and read in one statement; what that leaves unanswered, and
 * every other basis, is a visit like any other.
 *
 * The answer resolves when the server is ready again, which is after its commit.
 * @param hot few connections of the app's role, kept warm by serving nothing else
 * @throws when the database cannot answer
 */
export function createReadDocument(sql: Sql, hot: Sql) {
  const readTogether = coalesce((asks: Shared[]) => readShared(hot, asks));

  return async (request: Request): Promise<DocumentOutcome> => {
    const { session, basis, document } = request;
    if (basis.kind === "samtykke" && basis.consent) {
      const { consent, purpose = null } = basis;
      const found = await readTogether({ session, consent, purpose, document });
      if (found) return found;
    }
    return readAlone(sql, request);
  };
}

async function readShared(
  hot: Sql,
  asks: Shared[],
): Promise<(DocumentOutcome & { allowed: true })[]> {
  const rows = await withinDeadline(hot`
    select place, entry_id, paper, authority_id as "authorityId", body
    from read_shared_documents(${Buffer.concat(asks.map(({ session }) => session))},
      ${asks.map(({ consent }) => consent)}, ${asks.map(({ document }) => document)},
      ${asks.map(({ purpose }) => purpose)})`);
  const answers = new Array(asks.length);
  for (const { place, entry_id: entryId, paper, authorityId, body } of rows) {
    const [listed] = readListed(paper);
    // Papers that were added here are files and have no text, so they are asked alone.
    const document = { ...listed, authorityId, body, file: null, version: 1, addedBy: null };
    answers[place - 1] = { allowed: true, entryId: Number(entryId), document };
  }
  return answers;
}

async function readAlone(sql: Sql, { session, basis, document: id }: Request) {
  const outcome = await visit(
    sql,
    { session, kind: "document.read", basis, documents: [id] },
    async (db): Promise<DocumentRead | undefined> => {
      const { type, title, category, fromName, dated, pages, status, authorityId } = document;
      const { version, addedBy } = document;
      const { mediaType, bytes, scan } = documentFile;
      const [row] = await db
        .select({
          ...{ id: document.id, title, type, category, fromName, dated, pages, status },
          ...{ authorityId, body: documentText.body, version, addedBy },
          file: { mediaType, bytes, scan },
        })
        .from(document)
        .leftJoin(documentText, eq(documentText.documentId, document.id))
        .leftJoin(documentFile, eq(documentFile.documentId, document.id))
        .where(eq(document.id, id));
      return row;
    },
  );
  if (!outcome.allowed) return outcome;
  if (!outcome.value) throw new Error("the visit did not open the paper it allowed");
  return { allowed: true as const, entryId: outcome.visit.entryId, document: outcome.value };
}
