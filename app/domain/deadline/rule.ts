/** A time a rule gives, as `regel` in the database keeps it: law is data, so no number stands here. */
export interface DeadlineRule {
  readonly amount: number;
  readonly unit: "hours" | "days" | "weeks" | "months" | "years" | "workingDays";
  /** Moves to the next working day when it ends on a weekend, a holiday or a bank-closing day. */
  readonly moves: boolean;
}

/** Days that do not count, such as lawful absence. `to` is the last of them; null while it goes on. */
export interface Pause {
  readonly from: string;
  readonly to: string | null;
}

export const COPENHAGEN = "Europe/Copenhagen";
