/** @returns the words as whole numbers below 2^63, or null when one is not, or their count is another */
export function wholeNumbers(words: string[], count: number): bigint[] | null {
  if (words.length !== count || !words.every((word) => /^(0|[1-9]\d{0,18})$/.test(word)))
    return null;
  const numbers = words.map(BigInt);
  return numbers.every((number) => number < 2n ** 63n) ? numbers : null;
}
