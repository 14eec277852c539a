import type { Look } from "./look.ts";

/** One look as the database hands it out: by whose id, and at which papers. */
export type LookRow = Omit<Look, "paperCount" | "papers" | "times"> & {
  personId: string | null;
  documents: string[];
};

/**
 * Looks of one day that say the same but for the time and the papers, folded into the newest of them;
 * `times` keeps each, so nothing is lost.
 *
 * @param rows newest first
 * @param titles of the papers whose titles the reader may see, by id
 */
export function foldLooks(rows: readonly LookRow[], titles: ReadonlyMap<string, string>): Look[] {
  const folded = new Map<string, { look: LookRow; rows: LookRow[] }>();
  for (const row of rows) {
    const key = sameness(row);
    const found = folded.get(key) ?? { look: row, rows: [] };
    found.rows.push(row);
    folded.set(key, found);
  }
  const named = (documents: readonly string[]) => {
    const papers = [...new Set(documents)];
    return { paperCount: papers.length, papers: papers.flatMap((id) => titles.get(id) ?? []) };
  };
  return [...folded.values()].map(({ look, rows: all }) => {
    const { personId: _id, documents: _papers, ...rest } = look;
    return {
      ...rest,
      ...named(all.flatMap((row) => row.documents)),
      times: all.map(({ entryId, at, documents }) => ({ entryId, at, ...named(documents) })),
    };
  });
}

/** All that a citizen reads about a look, when and which papers apart. */
function sameness({ entryId: _entry, at: _at, documents: _papers, ...rest }: LookRow): string {
  return JSON.stringify(rest);
}
