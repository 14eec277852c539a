import { eq } from "drizzle-orm";
import type { PaperFiles } from "../../../consent/index.ts";
import type { Database } from "../../../db/client.ts";
import { document, documentFile, sag } from "../../../db/schema/index.ts";
import type { ReceivedFile } from "../../.server/upload/receive-file.ts";
import { currentFirst } from "../sag/current-case.ts";
import type { PaperFacts } from "./paper.schema.ts";

export type Added = "added" | "known" | "noCase";

/**
 * Adds a paper with its file to the case the visit opens: of a citizen's, the current one. Holder, title and
 * what it is about the database stamps, and enters it in the ledger.
 * @param db of a `document.add` visit
 * @returns "known" when the same form was sent before
 * @throws a database error that `actRefusal` reads
 */
export async function addPaper(
  db: Database,
  files: PaperFiles,
  { id, ...facts }: PaperFacts,
  { stored, mediaType, pages, scan }: ReceivedFile,
): Promise<Added> {
  const [[known], [found]] = await Promise.all([
    db.select({ id: document.id }).from(document).where(eq(document.id, id)),
    db
      .select({ sagId: sag.id, citizenId: sag.citizenId, authorityId: sag.authorityId })
      .from(sag)
      .orderBy(...currentFirst)
      .limit(1),
  ]);
  if (known) return "known";
  if (!found) return "noCase";
  const { citizenId } = found;
  // The trigger guard_document says what these are, whatever a statement says.
  await db.insert(document).values({
    ...{ ...found, ...facts, id, pages },
    ...{ category: "social", title: "", status: "gaeldende" },
  });
  const kept = await files.keep(db, citizenId, stored);
  await db.insert(documentFile).values({
    ...{ documentId: id, citizenId, mediaType, ...kept },
    ...{ bytes: stored.bytes, sha256: stored.sha256, scan },
    ...{ addedAt: new Date(), addedByName: "" },
  });
  return "added";
}
