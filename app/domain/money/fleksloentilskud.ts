import { type Oere, percentOf } from "./oere.ts";
import { partOf, type Share } from "./part-month.ts";
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
  /** Of the period: the whole base for a whole month. */
  readonly base: Oere;
  readonly threshold: Oere;
  /** Wage and subsidy together can be no more than this. */
  readonly cap: Oere;
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
 * For a part of a month base, threshold and cap are those of its days.
 *
 * @param earned whole øre, 0 or more; the normalløn of a whole month
 */
export function fleksloentilskud(
  earned: Earned,
  satser: FleksSatser,
  share: Share = { days: 1, ofDays: 1 },
): Fleksloentilskud {
  const [base, threshold] = [partOf(satser.base, share), partOf(satser.threshold, share)];
  const cap = partOf(earned.normalloen, share);
  const income = earned.wage + earned.pension;
  const lowerIncome = Math.min(income, threshold);
  const upperIncome = income - lowerIncome;
  const lowerDeduction = percentOf(lowerIncome, satser.below);
  const upperDeduction = percentOf(upperIncome, satser.above);
  const beforeCap = Math.max(0, base - lowerDeduction - upperDeduction);
  const room = Math.max(0, cap - income);
  const subsidy = Math.min(beforeCap, room);
  return {
    ...{ base, threshold, cap },
    ...{ income, lowerIncome, lowerDeduction, upperIncome, upperDeduction },
    ...{ beforeCap, room, lostToCap: beforeCap - subsidy, subsidy },
    total: income + subsidy,
  };
}
