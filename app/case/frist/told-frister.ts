import type { Frist } from "./clocks-of.ts";

const live: readonly Frist["state"][] = ["running", "soon", "broken"];

/**
 * The dates a citizen is told of: those that come, and those the municipality has let pass. What the
 * portal cannot know was kept is not told as a date; the first comes first.
 */
export function toldFrister(frister: readonly Frist[]): Frist[] {
  return frister.filter(({ rule, state, due }) => rule.told && due && live.includes(state));
}
