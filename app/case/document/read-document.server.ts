import { eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { document, documentFile, documentText, documentType } from "../../../db/schema/index.ts";

/**
 * One paper and what it says; null when the visit does not open it.
 * @param db of a visit that opens the sections `document_list` and `document`
 */
export async function readDocument(db: Database, id: string) {
  const [row] = await db
    .select({
      id: document.id,
      title: document.title,
      typeLabel: documentType.label,
      category: document.category,
      fromName: document.fromName,
      dated: document.dated,
      pages: document.pages,
      status: document.status,
      body: documentText.body,
      file: {
        mediaType: documentFile.mediaType,
        bytes: documentFile.bytes,
        scan: documentFile.scan,
      },
      version: document.version,
      addedBy: document.addedBy,
    })
    .from(document)
    .innerJoin(documentType, eq(documentType.code, document.type))
    .leftJoin(documentText, eq(documentText.documentId, document.id))
    .leftJoin(documentFile, eq(documentFile.documentId, document.id))
    .where(eq(document.id, id));
  return row ?? null;
}
