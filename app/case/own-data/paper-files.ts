import { FILE_ENDING } from "../document/file-ending.ts";

/** A paper that is a file, as it is taken home. */
export type OwnPaperFile = {
  readonly name: string;
  readonly title: string;
  /** Unseals it, piece by piece, as often as it is asked; null when its key is gone. */
  readonly chunks: (() => AsyncIterable<Uint8Array>) | null;
};

type Named = {
  readonly id: string;
  readonly title: string;
  /** ISO day. */
  readonly dated: string;
  readonly mediaType: keyof typeof FILE_ENDING;
};

const LONGEST = 80;
const ASCII: Record<string, string> = { æ: "ae", ø: "oe", å: "aa", ß: "ss" };

/**
 * What the files of papers are called, by paper: the day, the title in ASCII, and a number where several
 * would be called alike.
 */
export function fileNames(papers: readonly Named[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    papers.map(({ id, title, dated, mediaType }) => {
      const name = `${dated}-${plain(title) || "papir"}`;
      const ending = FILE_ENDING[mediaType];
      let whole = `${name}.${ending}`;
      for (let n = 2; taken.has(whole); n += 1) whole = `${name}-${n}.${ending}`;
      taken.add(whole);
      return [id, whole];
    }),
  );
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[æøåß]/g, (letter) => ASCII[letter] ?? "")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replaceAll(/^-|-$/g, "");
}
