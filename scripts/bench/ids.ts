import { createHash } from "node:crypto";
import { hashToken } from "../../consent/index.ts";

/**
 * The id of the n-th row of a kind in the measured data; `bench_id` in fill.ts says the same in SQL.
 * Derived and yet scattered like random ids, so that no list of them has to be fetched or kept.
 * @param kind such as `citizen`
 * @param numbers which one, such as citizen and paper; counted from 1
 */
export function idOf(kind: string, ...numbers: number[]): string {
  const hex = createHash("md5")
    .update([kind, ...numbers].join(" "))
    .digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** SHA-256 of the token of a measured session: `staff` or `citizen` and its number. */
export const sessionOf = (who: "staff" | "citizen", number: number) =>
  hashToken(`${who} ${number}`);
