import { desc } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { sats } from "../../../db/schema/index.ts";
import type { FleksSatser } from "../../domain/money/satser.ts";

/** The rates of one year, and where each comes from. Amounts in øre. */
export interface SatserOfYear {
  readonly year: number;
  readonly fleks: FleksSatser;
  readonly ledighedsydelse: number;
  /** How many days of a week count where a month is paid in parts. */
  readonly daysAWeek: number;
  readonly sources: readonly Sats[];
}
export type Sats = Pick<
  typeof sats.$inferSelect,
  "code" | "amount" | "unit" | "source" | "verified"
>;

/** All years there are rates for, the newest first. Reference data: needs no visit of its own. */
export async function readSatser(db: Database): Promise<SatserOfYear[]> {
  const rows = await db.select().from(sats).orderBy(desc(sats.year), sats.unit, desc(sats.amount));
  return [...Map.groupBy(rows, (row) => row.year)].map(([year, ofYear]) => {
    const amountOf = (code: Sats["code"]) => {
      const found = ofYear.find((row) => row.code === code);
      if (!found) throw new Error(`no ${code} for ${year}`);
      return found.amount;
    };
    return {
      year,
      fleks: {
        base: amountOf("fleksloentilskud"),
        threshold: amountOf("loengraense"),
        below: amountOf("fradragUnder"),
        above: amountOf("fradragOver"),
      },
      ledighedsydelse: amountOf("ledighedsydelse"),
      daysAWeek: amountOf("dageOmUgen"),
      sources: ofYear.map(({ year: _year, ...one }) => one),
    };
  });
}

/** The rates of a year, or the newest before it where there are none yet. */
export function satserFor(all: readonly SatserOfYear[], year: number): SatserOfYear | undefined {
  return all.find((one) => one.year <= year) ?? all.at(-1);
}
