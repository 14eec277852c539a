import { crc32 } from "node:zlib";
import { type Language, textFor } from "~/i18n/define-text.ts";
import { formatFor } from "~/i18n/format.ts";
import type { OwnEntry } from "../../../consent/index.ts";
import { type LetterFrame, writeLetter } from "../letter/write-letter.server.ts";
import { receiptFileName } from "../receipt/read-receipts.server.ts";
import { receiptWhenReady } from "../receipt/when-ready.server.ts";
import { ownDataText } from "./own-data.text.ts";
import type { OwnPaperFile } from "./paper-files.ts";
import type { OwnDataPart } from "./parts.ts";
import type { OwnData } from "./read-own-data.server.ts";
import type { ZipFile } from "./zip.ts";

const FOLDER: Record<OwnDataPart, string> = {
  sag: "sag",
  plan: "plan",
  afgoerelser: "afgoerelser",
  arbejdsevne: "arbejdsevne",
  moeder: "moeder",
  penge: "penge",
  papirer: "papirer",
  beskeder: "beskeder",
  samtykker: "samtykker",
  hjaelpere: "hjaelpere",
  kvitteringer: "kvitteringer",
  hvemHarSet: "hvem-har-set",
};

export type Packing = {
  readonly lang: Language;
  readonly name: string;
  readonly frame: LetterFrame;
  readonly receipt: (entry: OwnEntry) => Promise<string | null>;
};

/** The files of a download, each written when the one before has been packed. */
export async function* ownDataFiles(data: OwnData, packing: Packing): AsyncGenerator<ZipFile> {
  const { lang, frame } = packing;
  yield { name: "README.txt", bytes: Buffer.from(readme(data, packing)) };
  for (const { part, name, write } of data.files)
    yield { name: `${FOLDER[part]}/${name}`, bytes: Buffer.from(write()) };
  for (const { part, name, describe } of data.letters) {
    const bytes = await writeLetter(describe(lang, frame.now), frame);
    yield { name: `${FOLDER[part]}/${name}`, bytes };
  }
  yield* papers(data.papers, lang);
  yield* receipts(data.entries, packing);
}

/**
 * The papers that are files. Each is unsealed twice: once to know that it can be, and its checksum, which
 * stands before it; and once more as it is sent.
 */
async function* papers(files: readonly OwnPaperFile[], lang: Language): AsyncGenerator<ZipFile> {
  const unread: string[] = [];
  for (const { name, chunks } of files) {
    const facts = chunks && (await factsOf(chunks).catch(() => undefined));
    if (facts) yield { name: `${FOLDER.papirer}/${name}`, ...facts, chunks };
    else unread.push(name);
  }
  if (unread.length > 0) {
    const words = textFor(ownDataText, lang).readme.unread({ names: unread.join(", ") });
    yield { name: `${FOLDER.papirer}/README.txt`, bytes: Buffer.from(`${words}\n`) };
  }
}

async function factsOf(chunks: () => AsyncIterable<Uint8Array>) {
  let [size, crc] = [0, 0];
  for await (const chunk of chunks()) {
    size += chunk.length;
    crc = crc32(chunk, crc);
  }
  return { size, crc };
}

async function* receipts(
  entries: OwnData["entries"],
  { lang, receipt }: Packing,
): AsyncGenerator<ZipFile> {
  const missing: number[] = [];
  for (const { entry, payload, salt } of entries) {
    const own = { id: BigInt(entry), payload, salt };
    // Where one is not ready the log is behind: the others are asked for, and not waited for.
    const file = missing.length > 0 ? await receipt(own) : await receiptWhenReady(receipt, own);
    if (file)
      yield { name: `${FOLDER.kvitteringer}/${receiptFileName(entry)}`, bytes: Buffer.from(file) };
    else missing.push(entry);
  }
  if (missing.length > 0) {
    const words = textFor(ownDataText, lang).readme.missing({ numbers: missing.join(", ") });
    yield { name: `${FOLDER.kvitteringer}/README.txt`, bytes: Buffer.from(`${words}\n`) };
  }
}

function readme(
  { parts, files, letters, papers }: OwnData,
  { lang, name, frame }: Packing,
): string {
  const { readme: text, part: labels, letter } = textFor(ownDataText, lang);
  const when = formatFor(lang).dateTime(frame.now);
  const lines = [text.title, "", text.fetched({ name, when }), "", text.lead, text.kinds];
  for (const part of parts) {
    lines.push("", labels[part], `  ${FOLDER[part]}/`);
    for (const one of letters)
      if (one.part === part) lines.push(`    ${one.name}: ${letter[one.about]}`);
    for (const one of files) if (one.part === part) lines.push(`    ${one.name}: ${one.about}`);
    if (part === "papirer")
      for (const { name, title } of papers) lines.push(`    ${name}: ${title}`);
    if (part === "kvitteringer") lines.push(`    ${text.receipts}`);
  }
  lines.push("", text.left);
  return `${lines.join("\r\n")}\r\n`;
}
