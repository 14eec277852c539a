import { asc, eq } from "drizzle-orm";
import {
  authority,
  document,
  documentFile,
  documentText,
  documentType,
  message,
} from "../../../../db/schema/index.ts";
import { jsonFile } from "../json-file.ts";
import { fileNames } from "../paper-files.ts";

const papirer = jsonFile(
  "papirer",
  async (db) => {
    const rows = await db
      .select({
        paper: document,
        file: {
          mediaType: documentFile.mediaType,
          bytes: documentFile.bytes,
          scan: documentFile.scan,
          addedByName: documentFile.addedByName,
          addedAt: documentFile.addedAt,
        },
        body: documentText.body,
        type: documentType.label,
        authority: authority.name,
      })
      .from(document)
      .leftJoin(documentFile, eq(documentFile.documentId, document.id))
      .leftJoin(documentText, eq(documentText.documentId, document.id))
      .innerJoin(documentType, eq(documentType.code, document.type))
      .innerJoin(authority, eq(authority.id, document.authorityId))
      .orderBy(asc(document.dated), asc(document.id));
    const names = fileNames(
      rows.flatMap(({ paper, file }) => (file ? [{ ...paper, mediaType: file.mediaType }] : [])),
    );
    return rows.map((row) => ({ ...row, fileName: names.get(row.paper.id) }));
  },
  {
    id: (row) => row.paper.id,
    titel: (row) => row.paper.title,
    type: (row, lang) => row.type[lang],
    emne: (row) => row.paper.category,
    fra: (row) => row.paper.fromName,
    myndighed: (row) => row.authority,
    dato: (row) => row.paper.dated,
    hentet: (row) => row.paper.fetchedOn,
    sider: (row) => row.paper.pages,
    status: (row) => row.paper.status,
    tekst: (row) => row.body,
    udgave: (row) => row.paper.version,
    fil: (row) => row.fileName,
    filtype: (row) => row.file?.mediaType,
    filstoerrelse: (row) => row.file?.bytes,
    // A harmful file is closed to everybody, and what was added here always came with one.
    virustjek: (row) => row.file?.scan ?? (row.paper.addedBy ? "skadelig" : undefined),
    lagtIndAf: (row) => row.file?.addedByName,
    lagtInd: (row) => row.file?.addedAt,
  },
);

const beskeder = jsonFile(
  "beskeder",
  (db) => db.select().from(message).orderBy(asc(message.sentAt), asc(message.id)),
  {
    fra: (row) => row.senderName,
    rolle: (row) => row.senderRole,
    tekst: (row) => row.body,
    sendt: (row) => row.sentAt,
    svarLovet: (row) => row.answerDueAt,
    besvaret: (row) => row.answeredAt,
  },
);

export const paperParts = { papirer: [papirer], beskeder: [beskeder] };
