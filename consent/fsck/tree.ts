import { hash } from "node:crypto";

// By way of a string: asked for a buffer, `hash` takes more than twice as long.
const sha256 = (data: Buffer): Buffer => Buffer.from(hash("sha256", data, "binary"), "binary");

/** RFC 6962 section 2.1: a node is hashed with 0x01 before its two children. */
const node = Buffer.alloc(65, 1);
function hashNode(left: Buffer, right: Buffer): Buffer {
  left.copy(node, 1);
  right.copy(node, 33);
  return sha256(node);
}

/**
 * The tree again, from its leaves alone: the peaks of its complete subtrees, highest first. It keeps
 * one hash for each bit of the size, however large the tree.
 */
export class TreeAgain {
  size = 0n;
  readonly #peaks: { height: number; hash: Buffer }[] = [];
  readonly #onNode: (height: number, hash: Buffer) => void;

  /** @param onNode told of every node that is complete, leaves first (height 0), each once, in order */
  constructor(onNode: (height: number, hash: Buffer) => void) {
    this.#onNode = onNode;
  }

  /** @param leaf hash of the next leaf, 32 bytes */
  push(leaf: Buffer): void {
    let height = 0;
    let whole = leaf;
    this.#onNode(height, whole);
    for (let last = this.#peaks.at(-1); last?.height === height; last = this.#peaks.at(-1)) {
      this.#peaks.pop();
      whole = hashNode(last.hash, whole);
      height += 1;
      this.#onNode(height, whole);
    }
    this.#peaks.push({ height, hash: whole });
    this.size += 1n;
  }

  /** @returns the root of the leaves so far (RFC 6962: of none, the hash of nothing) */
  root(): Buffer {
    const [right, ...left] = this.#peaks.map((peak) => peak.hash).toReversed();
    if (!right) return sha256(Buffer.alloc(0));
    return left.reduce((whole, peak) => hashNode(peak, whole), right);
  }
}
