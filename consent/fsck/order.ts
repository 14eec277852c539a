import type { StoredLeaf } from "./leaves.ts";

/** Whether each leaf stands where the order of the log puts it. */
export class OrderAgain {
  #next = 0n;
  #xact = -1n;
  #id = -1n;
  readonly #afterId: bigint;

  /** @param afterId entries above it came after a restore that counted transactions anew */
  constructor(afterId: bigint) {
    this.#afterId = afterId;
  }

  /** @returns what is wrong with the place of this leaf, or null */
  fault(leaf: StoredLeaf): string | null {
    const [index, xact, id] = [leaf.leafIndex, leaf.xactId ?? "0", leaf.entryId].map(BigInt);
    if (index === undefined || xact === undefined || id === undefined) return "has no place";
    const anew = this.#id <= this.#afterId && id > this.#afterId;
    const follows = anew || xact > this.#xact || (xact === this.#xact && id > this.#id);
    const isNext = index === this.#next;
    [this.#next, this.#xact, this.#id] = [index + 1n, xact, id];
    if (!isNext) return "leaves a gap before it";
    return follows ? null : "stands before an entry that committed earlier";
  }
}
