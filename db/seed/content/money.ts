/** Months of benefit and absence of the demo cases. Amounts in øre, months as `YYYY-MM`. */
export type Month = {
  month: string;
  /** Where a month passes from one benefit to the other: which period this is, and its days. */
  part?: number;
  fromDay?: string;
  toDay?: string;
  kind: "fleksloentilskud" | "ledighedsydelse";
  hours: number;
  wage: number;
  pension: number;
  normalloen: number | null;
  /** The last bank day of the month it is paid in. */
  paysOn: string;
  /** Of a correction; the first version of a month has none. */
  cause?: string;
};

export type Absence = { kind: "ferie" | "sygdom"; from: string; to: string; enteredOn: string };

const lastBankDays: Readonly<Record<string, string>> = {
  ...{ "2026-03": "2026-03-31", "2026-04": "2026-04-30", "2026-05": "2026-05-29" },
  ...{ "2026-06": "2026-06-30", "2026-07": "2026-07-31", "2026-08": "2026-08-31" },
  ...{ "2026-09": "2026-09-30", "2026-10": "2026-10-30", "2026-11": "2026-11-30" },
};

/** Paid within its own month. */
export function ledighedsydelse(month: string): Month {
  const nothing = { hours: 0, wage: 0, pension: 0, normalloen: null };
  return { month, kind: "ledighedsydelse", ...nothing, paysOn: lastBankDays[month] ?? "" };
}

/** Paid in arrears: at the end of the month after, when the wage is known. */
export function fleksloentilskud(
  month: string,
  earned: { hours: number; wage: number; pension: number; normalloen: number },
): Month {
  const [year, number] = month.split("-").map(Number);
  const after = `${year}-${String((number ?? 0) + 1).padStart(2, "0")}`;
  return { month, kind: "fleksloentilskud", ...earned, paysOn: lastBankDays[after] ?? "" };
}
