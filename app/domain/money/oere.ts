/**
 * Money is a whole number of øre. 100,000 kr. times a percentage stays far below 2^53, so every
 * step is exact.
 */
export type Oere = number;

/**
 * A percentage of an amount, to the nearest øre, halves up.
 *
 * The rule of rounding: each line of the sum is rounded once, where it arises, and sums are of
 * rounded lines, so that a person with a calculator gets the same. The law names percentages and no
 * rounding of a month's lines (LAB §§ 123-125); the yearly rates themselves are published in whole
 * kroner (docs/domain.md, Fleksløntilskud).
 */
export function percentOf(amount: Oere, percent: number): Oere {
  return Math.floor((amount * percent + 50) / 100);
}
