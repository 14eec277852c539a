/**
 * Leaves as C2SP tlog-tiles publishes them: each with its length before it, 16 bits big-endian.
 * @throws RangeError for a leaf longer than 65,535 bytes
 */
export function entryBundle(leaves: string[]): Buffer {
  return Buffer.concat(
    leaves.flatMap((leaf) => {
      const data = Buffer.from(leaf);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(data.length);
      return [length, data];
    }),
  );
}
