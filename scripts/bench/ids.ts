import { hash } from "node:crypto";
import { hashToken } from "../../consent/index.ts";

/**
 * The id of the n-th row of a kind in the measured data; `bench_id` in fill.ts says the same in SQL.
 * Derived and yet scattered like random ids, so that no list of them has to be fetched or kept.
 * @param kind such as `citizen`
 * @param numbers which one, such as citizen and paper; counted from 1
 */
export function idOf(kind: string, ...numbers: number[]): string {
  const hex = hash("md5", [kind, ...numbers].join(" "), "hex");
  const part = (from: number, to?: number) => hex.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-${part(12, 16)}-${part(16, 20)}-${part(20)}`;
}

/** SHA-256 of the token of a measured session: `staff` or `citizen` and its number. */
export const sessionOf = (who: "staff" | "citizen", number: number) =>
  hashToken(`${who} ${number}`);
