/** What a citizen can choose to take home, in the order it is offered. */
export const ownDataParts = [
  "sag",
  "plan",
  "afgoerelser",
  "arbejdsevne",
  "moeder",
  "penge",
  "papirer",
  "beskeder",
  "samtykker",
  "hjaelpere",
  "kvitteringer",
  "hvemHarSet",
] as const;
export type OwnDataPart = (typeof ownDataParts)[number];

/** The chosen parts of an address or a form, in their order; anything else is nothing. */
export function partsIn(chosen: readonly unknown[]): OwnDataPart[] {
  return ownDataParts.filter((one) => chosen.includes(one));
}
