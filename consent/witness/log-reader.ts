import { formatTilePath, TILE_WIDTH } from "../log/tile-path.ts";
import type { ReadTile } from "./tile-path-nodes.ts";

/** A log's public side (c2sp.org/tlog-tiles). Everything throws when the log does not answer. */
export type LogReader = {
  checkpoint(): Promise<string>;
  /** The newest key the log shows, and those it has signed with before. */
  keys(): Promise<string[]>;
  readTile: ReadTile;
};

const TIMEOUT_MS = 5_000;
const MAX_BYTES = 100_000;

/** At most 100 kB, in 5 seconds, from exactly there. */
async function get(url: string): Promise<Buffer> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(url, { signal, redirect: "error" });
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new Error("the log answers too much");
    chunks.push(chunk);
  }
  if (!response.ok) throw new Error(`the log answers ${response.status}`);
  return Buffer.concat(chunks);
}

/** @param prefix address of the log without a slash at the end, such as `https://a.example/ledger` */
export function logReader(prefix: string): LogReader {
  const tile = (level: number, index: bigint, width: number) =>
    get(`${prefix}/tile/${formatTilePath({ level, index, width })}`);
  return {
    checkpoint: async () => (await get(`${prefix}/checkpoint`)).toString(),
    keys: async () => (await get(`${prefix}/key`)).toString().split("\n").filter(Boolean),
    // A log may drop a partial tile when the full one is there.
    readTile: (level, index, width) =>
      tile(level, index, width).catch((error) => {
        if (width === TILE_WIDTH) throw error;
        return tile(level, index, TILE_WIDTH);
      }),
  };
}
