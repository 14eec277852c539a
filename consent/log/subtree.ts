/** The leaves `from` up to, but without, `to`. */
export type Span = { from: bigint; to: bigint };

/** The subtree over the 2^height leaves from index × 2^height. */
export type PerfectSubtree = { height: number; index: bigint };

const bits = (value: bigint) => (value === 0n ? 0 : value.toString(2).length);

/** RFC 6962 section 2.1: the left side has the largest power of two that leaves something right. */
export function split({ from, to }: Span): [left: Span, right: Span] {
  const middle = from + (1n << BigInt(bits(to - from - 1n) - 1));
  return [
    { from, to: middle },
    { from: middle, to },
  ];
}

/**
 * The perfect subtrees of a span, from left to right. It begins where one of its own length could,
 * as the whole tree and every side of a split does, and so does each with what is left of it.
 */
export function perfectSubtrees({ from, to }: Span): PerfectSubtree[] {
  const subtrees: PerfectSubtree[] = [];
  for (let at = from; at < to; ) {
    const height = bits(to - at) - 1;
    subtrees.push({ height, index: at >> BigInt(height) });
    at += 1n << BigInt(height);
  }
  return subtrees;
}

/** Where the hashes under a perfect subtree's root stand: `count` in one tile, from `first` on. */
export function locate({ height, index }: PerfectSubtree) {
  const below = height % 8;
  const first = index << BigInt(below);
  return {
    level: (height - below) / 8,
    index: first >> 8n,
    first: Number(first & 255n),
    count: 2 ** below,
  };
}
