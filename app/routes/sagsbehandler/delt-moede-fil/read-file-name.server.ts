import { eq, sql } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { document, documentType } from "../../../../db/schema/index.ts";
import { fileName } from "./file-name.ts";

/**
 * What a file of a meeting's papers is called, without its ending.
 * @param db of a `document.read` visit on the basis `moede`
 */
export async function readFileName(db: Database, id: string): Promise<string | undefined> {
  const [found] = await db
    .select({
      number: sql<
        number | null
      >`(select t.number from told_papers() as t where t.document_id = ${id})`,
      label: documentType.label,
    })
    .from(document)
    .innerJoin(documentType, eq(documentType.code, document.type))
    .where(eq(document.id, id));
  return found?.number ? fileName(found.number, found.label.da) : undefined;
}
