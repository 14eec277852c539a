import { generateKeyPairSync, hash } from "node:crypto";
import { createServer } from "node:http";
import { formatCheckpoint } from "../log/checkpoint.ts";
import { signNote } from "../log/note.ts";
import { type Signer, signerOf } from "../log/note-key.ts";
import { parseTilePath } from "../log/tile-path.ts";
import { formatSubmission } from "../log/witness-request.ts";

const sha = (...parts: (string | Uint8Array)[]) =>
  hash("sha256", Buffer.concat(parts.map((part) => Buffer.from(part))), "buffer");

/** RFC 6962 section 2.1 word for word, over leaves in memory: slow, and nobody else's code. */
export function mth(leaves: readonly string[]): Buffer {
  if (leaves.length < 2) return leaves.length === 0 ? sha("") : sha("\0", leaves[0] ?? "");
  const k = half(leaves.length);
  return sha("\x01", mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

const half = (n: number) => 2 ** (Math.ceil(Math.log2(n)) - 1);

/** RFC 6962 section 2.1.2 word for word. */
export function proofOf(m: number, leaves: readonly string[], whole = true): Buffer[] {
  const n = leaves.length;
  if (m === n) return whole ? [] : [mth(leaves)];
  const k = half(n);
  if (m <= k) return [...proofOf(m, leaves.slice(0, k), whole), mth(leaves.slice(k))];
  return [...proofOf(m - k, leaves.slice(k), false), mth(leaves.slice(0, k))];
}

/** Leaves that differ from another branch's from `fork` on. */
export const leavesOf = (size: number, fork = size, branch = "b") =>
  Array.from({ length: size }, (_, at) => (at < fork ? `leaf ${at}` : `${branch} ${at}`));

export type ToyLog = ReturnType<typeof toyLog>;

/** A log that signs whatever it is told. */
export function toyLog(name = "log.example/ledger") {
  const signer: Signer = signerOf(name, "note", generateKeyPairSync("ed25519").privateKey);
  const sign = (leaves: string[], by = signer) =>
    signNote(
      formatCheckpoint({ origin: name, size: BigInt(leaves.length), root: mth(leaves) }),
      by,
    );
  return {
    name,
    signer,
    key: signer.vkey,
    sign,
    /** A request that the tree of these leaves follows from its own first `old`. */
    request: (old: number, leaves: string[], note = sign(leaves)) =>
      formatSubmission(BigInt(old), old > 0 ? proofOf(old, leaves) : [], note),
  };
}

/** The tile of a tree; null if the tree has not so many hashes there. */
export function tileOf(leaves: readonly string[], path: string): Buffer | null {
  const tile = parseTilePath(path);
  if (!tile || tile.level === "entries") return null;
  const span = 256 ** tile.level;
  const from = Number(tile.index) * 256;
  if ((from + tile.width) * span > leaves.length) return null;
  const hashes = Array.from({ length: tile.width }, (_, at) =>
    mth(leaves.slice((from + at) * span, (from + at + 1) * span)),
  );
  return Buffer.concat(hashes);
}

/**
 * What a log shows the public; change it and it shows something else. `bottom`: leaves for the tiles
 * of level 0 alone.
 */
export type Shown = {
  leaves: string[];
  bottom?: string[];
  note: string;
  keys: string;
  tiles: boolean;
};

/** Serves a toy log; `address` is where it publishes. */
export async function publish(shown: Shown) {
  const server = createServer((request, response) => {
    const path = request.url?.replace("/ledger/", "") ?? "";
    const leaves = path.startsWith("tile/0/") ? (shown.bottom ?? shown.leaves) : shown.leaves;
    const tile = shown.tiles && path.startsWith("tile/") ? tileOf(leaves, path.slice(5)) : null;
    const body = { checkpoint: shown.note, key: shown.keys }[path] ?? tile;
    response.writeHead(body ? 200 : 404).end(body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    address: `http://localhost:${port}/ledger`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
