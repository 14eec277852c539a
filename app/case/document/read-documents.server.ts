import { desc, eq, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import type { Localized } from "../../../db/schema/columns.ts";
import { authority, type Category, document, documentType } from "../../../db/schema/index.ts";

/** What a paper is, without what it says. */
export type DocumentRow = {
  id: string;
  title: string;
  /** The naming of its kind, filled in; the title of what came in another way is its sender's. */
  name: string;
  /** Code of its kind. */
  type: string;
  typeLabel: Localized;
  category: Category;
  fromName: string;
  /** ISO day. */
  dated: string;
  pages: number;
  status: "bestilt" | "modtaget" | "gaeldende" | "foraeldet";
  /** The authority that holds the paper: the source a consent names. */
  source: { id: string; name: string };
};

/** The papers of one source, newest first. */
export type DocumentGroup = { source: DocumentRow["source"]; documents: DocumentRow[] };

const paperName = sql<string>`paper_name(${documentType.naming}, ${documentType.label}->>'da',
  ${document.fromName}, ${document.dated})`;

/**
 * The papers this visit opens, grouped by the authority that holds them.
 * @param db of a visit that opens the section `document_list`
 */
export async function readDocuments(db: Database): Promise<DocumentGroup[]> {
  const rows = await db
    .select({
      id: document.id,
      title: document.title,
      name: paperName,
      type: document.type,
      typeLabel: documentType.label,
      category: document.category,
      fromName: document.fromName,
      dated: document.dated,
      pages: document.pages,
      status: document.status,
      sourceId: authority.id,
      sourceName: authority.name,
    })
    .from(document)
    .innerJoin(authority, eq(authority.id, document.authorityId))
    .innerJoin(documentType, eq(documentType.code, document.type))
    .orderBy(authority.name, desc(document.dated));
  const groups = new Map<string, DocumentGroup>();
  for (const { sourceId, sourceName, ...row } of rows) {
    const source = { id: sourceId, name: sourceName };
    const group = groups.get(sourceId) ?? { source, documents: [] };
    group.documents.push({ ...row, source });
    groups.set(sourceId, group);
  }
  return [...groups.values()];
}
