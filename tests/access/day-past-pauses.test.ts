import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withoutPauses } from "../../app/domain/deadline/pauses.ts";
import { type TestDatabase, testDatabase } from "../database.ts";

/** docs/adr/0025: what a page says of a limit is what the guard holds it to. */
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase("day_past_pauses");
});
afterAll(() => database.drop());

test("pages and database push a day by the same rule", async () => {
  const day = Temporal.PlainDate.from("2026-01-01");
  const of = (n: number) => day.add({ days: n }).toString();
  const period = fc.record({
    from: fc.integer({ min: -20, max: 240 }),
    length: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(period, { maxLength: 4 }), async (found) => {
      const pauses = found.map(({ from, length }) => ({
        ...{ from: of(from), to: length === null ? null : of(from + length) },
      }));
      const told = withoutPauses(day, day.add({ months: 6 }), pauses);
      const [row] = await database.admin`
        select day_past_pauses('2026-01-01', '2026-07-01', coalesce((select range_agg(
          daterange((p ->> 'from')::date, (p ->> 'to')::date, '[]'))
          from jsonb_array_elements(${database.admin.json(pauses)}::jsonb) as p), '{}'))::text as day`;
      expect(row?.day).toBe("day" in told ? told.day.toString() : null);
    }),
    { numRuns: 200 },
  );
});
