import { asc, eq } from "drizzle-orm";
import type { PaperFile, PaperFiles } from "../../../consent/index.ts";
import type { Database } from "../../../db/client.ts";
import { document, documentFile } from "../../../db/schema/index.ts";
import { fileNames, type OwnPaperFile } from "./paper-files.ts";

/**
 * The files of the citizen's papers, each with the key to it; they are opened after the visit.
 * @param db of an `ownData.fetch` visit
 */
export async function readPaperFiles(db: Database, files: PaperFiles): Promise<OwnPaperFile[]> {
  const { id, title, dated } = document;
  const [rows, opened] = await Promise.all([
    db
      .select({ id, title, dated, mediaType: documentFile.mediaType })
      .from(document)
      .innerJoin(documentFile, eq(documentFile.documentId, id))
      .orderBy(asc(dated), asc(id)),
    files.all(db),
  ]);
  const names = fileNames(rows);
  return rows.map((row) => {
    const file = opened.get(row.id);
    return {
      ...{ name: names.get(row.id) ?? row.id, title: row.title },
      chunks: file ? () => chunksOf(file) : null,
    };
  });
}

async function* chunksOf(file: PaperFile): AsyncGenerator<Uint8Array> {
  yield* (await file.open()).chunks();
}
