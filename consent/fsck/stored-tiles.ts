import type { Statements } from "../../db/client.ts";
import type { Report } from "./report.ts";
import type { ExpectedTile } from "./tiles.ts";

/** Compares tiles as they must be with those that are stored. */
export async function compareTiles(
  sql: Statements,
  expected: ExpectedTile[],
  report: Report,
): Promise<void> {
  for (const { level, index, hashes } of expected) {
    const [stored] = await sql<{ hashes: Buffer }[]>`
      select hashes from ledger_tile where level = ${level} and tile_index = ${index.toString()}`;
    const fits = stored?.hashes.equals(hashes) ?? false;
    report.look("tiles", fits ? null : `tile ${level}/${index} is not what its leaves give`);
  }
}

/** Tiles beyond the tree belong to no leaf. */
export async function surplusTiles(
  sql: Statements,
  counted: number,
  report: Report,
): Promise<void> {
  const [row] = await sql`select count(*)::int as stored from ledger_tile`;
  if (row?.stored !== counted)
    report.look("tiles", `${row?.stored} tiles are stored, ${counted} belong to the tree`);
}
