import { arrayContains, eq } from "drizzle-orm";
import { readDocuments } from "~/case/document/read-documents.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import type { Database } from "../../../../db/client.ts";
import {
  authority,
  document,
  documentFile,
  documentText,
  documentType,
  person,
  sag,
  statute,
} from "../../../../db/schema/index.ts";

const rule = { code: statute.code, paragraph: statute.paragraph, label: statute.label };

/**
 * Whose case it is and by which rules the role may look without consent.
 * @param db of a `sag.status` visit
 */
export async function readRules(db: Database, sagId: string, role: string) {
  const [cases, rules] = await Promise.all([
    db
      .select({ citizen: person.name, sagsnummer: sag.sagsnummer })
      .from(sag)
      .innerJoin(person, eq(person.id, sag.citizenId))
      .where(eq(sag.id, sagId)),
    db
      .select(rule)
      .from(statute)
      .where(arrayContains(statute.roles, [role])),
  ]);
  return { sag: cases[0] ?? null, rules };
}

/**
 * The papers one rule opens.
 * @param db of a `document.list` visit by hjemmel
 */
export async function listByRule(db: Database, code: string) {
  const [citizen, groups, [used]] = await Promise.all([
    readCitizenName(db),
    readDocuments(db),
    db.select(rule).from(statute).where(eq(statute.code, code)),
  ]);
  return { citizen, groups, rule: used ?? null, paper: null };
}

/**
 * One paper with its text.
 * @param db of a `document.read` visit by hjemmel that names the paper
 */
export async function readByRule(db: Database, code: string, id: string) {
  const [citizen, [paper], [used]] = await Promise.all([
    readCitizenName(db),
    db
      .select({
        title: document.title,
        type: documentType.label,
        category: document.category,
        fromName: document.fromName,
        holder: authority.name,
        dated: document.dated,
        pages: document.pages,
        status: document.status,
        body: documentText.body,
        addedBy: document.addedBy,
        file: {
          mediaType: documentFile.mediaType,
          bytes: documentFile.bytes,
          scan: documentFile.scan,
        },
      })
      .from(document)
      .innerJoin(authority, eq(authority.id, document.authorityId))
      .innerJoin(documentType, eq(documentType.code, document.type))
      .leftJoin(documentFile, eq(documentFile.documentId, document.id))
      .leftJoin(documentText, eq(documentText.documentId, document.id))
      .where(eq(document.id, id)),
    db.select(rule).from(statute).where(eq(statute.code, code)),
  ]);
  return { citizen, groups: [], rule: used ?? null, paper: paper ?? null };
}

export type Looked =
  | Awaited<ReturnType<typeof listByRule>>
  | Awaited<ReturnType<typeof readByRule>>;
