import type { Oere } from "./oere.ts";

/** The figures of one year that fleksløntilskud is counted with; they are data (table `sats`). */
export interface FleksSatser {
  /** The most the subsidy can be: 98 % of the maximum dagpenge. */
  readonly base: Oere;
  /** Wage incl. pension up to here counts by `below` per cent, the rest by `above`. */
  readonly threshold: Oere;
  readonly below: number;
  readonly above: number;
}
