import { eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { document, documentText, documentType } from "../../../db/schema/index.ts";

/**
 * One paper and what it says; null when the visit does not open it.
 * @param db of a visit that opens the sections `document_list` and `document`
 */
export async function readDocument(db: Database, id: string) {
  const [row] = await db
    .select({
      title: document.title,
      typeLabel: documentType.label,
      category: document.category,
      fromName: document.fromName,
      dated: document.dated,
      pages: document.pages,
      status: document.status,
      body: documentText.body,
    })
    .from(document)
    .innerJoin(documentType, eq(documentType.code, document.type))
    .leftJoin(documentText, eq(documentText.documentId, document.id))
    .where(eq(document.id, id));
  return row ?? null;
}
