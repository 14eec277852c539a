import { type Oere, percentOf } from "./oere.ts";
import type { FleksSatser } from "./satser.ts";

/** What a month was worked for. Pension is the employer's and one's own part together. */
export interface Earned {
  readonly wage: Oere;
  readonly pension: Oere;
  /** The wage of the job at full time, pension included: wage and subsidy never exceed it. */
  readonly normalloen: Oere;
}

/** Every line of the sum, in the order it is explained. */
export interface Fleksloentilskud {
  readonly base: Oere;
  /** Wage and pension. */
  readonly income: Oere;
  readonly lowerIncome: Oere;
  readonly lowerDeduction: Oere;
  readonly upperIncome: Oere;
  readonly upperDeduction: Oere;
  /** Never below nothing. */
  readonly beforeCap: Oere;
  /** What there is room for under the normalløn. */
  readonly room: Oere;
  /** How much the cap takes; 0 when it does not bite. */
  readonly lostToCap: Oere;
  readonly subsidy: Oere;
  /** Wage, pension and subsidy. */
  readonly total: Oere;
}

/**
 * Fleksløntilskud of one month (LAB §§ 123-125; docs/domain.md): the base, less 30 % of the wage incl.
 * pension up to the threshold, less 55 % of the rest, and never more than the normalløn leaves room for.
 *
 * @param earned whole øre, 0 or more
 */
export function fleksloentilskud(earned: Earned, satser: FleksSatser): Fleksloentilskud {
  const income = earned.wage + earned.pension;
  const lowerIncome = Math.min(income, satser.threshold);
  const upperIncome = income - lowerIncome;
  const lowerDeduction = percentOf(lowerIncome, satser.below);
  const upperDeduction = percentOf(upperIncome, satser.above);
  const beforeCap = Math.max(0, satser.base - lowerDeduction - upperDeduction);
  const room = Math.max(0, earned.normalloen - income);
  const subsidy = Math.min(beforeCap, room);
  return {
    base: satser.base,
    ...{ income, lowerIncome, lowerDeduction, upperIncome, upperDeduction },
    ...{ beforeCap, room, lostToCap: beforeCap - subsidy, subsidy },
    total: income + subsidy,
  };
}
