import type { Language } from "~/i18n/define-text.ts";
import type { PaperFiles } from "../../../consent/index.ts";
import type { Database } from "../../../db/client.ts";
import { readEntries } from "../receipt/read-receipts.server.ts";
import type { JsonFile, ReadFile } from "./json-file.ts";
import type { OwnPaperFile } from "./paper-files.ts";
import { caseParts } from "./parts/case.server.ts";
import { consentParts } from "./parts/consent.server.ts";
import { decisionParts } from "./parts/decision.server.ts";
import { lookParts } from "./parts/looks.server.ts";
import { meetingParts } from "./parts/meeting.server.ts";
import { moneyParts } from "./parts/money.server.ts";
import { paperParts } from "./parts/papers.server.ts";
import { workParts } from "./parts/work.server.ts";
import type { OwnDataPart } from "./parts.ts";
import { type OwnLetter, readLetters } from "./read-letters.server.ts";
import { readPaperFiles } from "./read-paper-files.server.ts";

const jsonFiles: Record<Exclude<OwnDataPart, "kvitteringer">, readonly JsonFile[]> = {
  ...caseParts,
  ...workParts,
  ...decisionParts,
  ...meetingParts,
  ...moneyParts,
  ...paperParts,
  ...consentParts,
  ...lookParts,
};

/** All that was read for one download. */
export type OwnData = {
  readonly parts: readonly OwnDataPart[];
  readonly files: readonly (ReadFile & { readonly part: OwnDataPart })[];
  readonly letters: readonly OwnLetter[];
  readonly papers: readonly OwnPaperFile[];
  readonly entries: Awaited<ReturnType<typeof readEntries>>;
};

/**
 * Reads the chosen parts of a citizen's data. Row-level security says whose rows they are.
 * @param db of an `ownData.fetch` visit
 */
export async function readOwnData(
  db: Database,
  parts: readonly OwnDataPart[],
  lang: Language,
  paperFiles: PaperFiles,
): Promise<OwnData> {
  const files = parts.flatMap((part) =>
    part === "kvitteringer"
      ? []
      : jsonFiles[part].map(async (file) => ({ part, ...(await file.read(db, lang)) })),
  );
  const [read, letters, papers, entries] = await Promise.all([
    Promise.all(files),
    readLetters(db, parts),
    parts.includes("papirer") ? readPaperFiles(db, paperFiles) : [],
    parts.includes("kvitteringer") ? readEntries(db) : [],
  ]);
  return { parts, files: read, letters, papers, entries };
}
