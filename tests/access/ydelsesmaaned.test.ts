import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fleksloentilskud } from "../../app/domain/money/fleksloentilskud.ts";
import { partOf, shareOfMonth } from "../../app/domain/money/part-month.ts";
import { ledgerPayload } from "../../consent/index.ts";
import { type MoneyScene, moneyScene } from "./money-scene.ts";
import { denied, inVisit, told } from "./told.ts";

let s: MoneyScene;
beforeAll(async () => {
  s = await moneyScene("ydelsesmaaned");
  // A clock of the test's own: the months below lie before it, whenever the test runs.
  await s.admin.unsafe(
    "create or replace function gate_now() returns timestamptz language sql stable as $$ select '2026-11-26T12:00:00Z'::timestamptz $$",
  );
});
afterAll(() => s.drop());

const register = (overrides: object = {}, session = s.ydelse) =>
  s.write(s.office(session, "ydelsesmaaned.register"), "ydelsesmaaned", s.month(overrides));
const stored = (month: string) =>
  s.admin`select * from ydelsesmaaned where month = ${month} and sag_id = ${s.sag.id} order by version`;

describe("who", () => {
  test("the ydelse office of the case registers; nobody else does, the citizen least of all", async () => {
    for (const session of [s.jobformidler, s.caseworker, s.leder]) {
      expect(await told(register({}, session))).toBe("role_insufficient");
    }
    const byCitizen = s.write(s.asCitizen("ydelsesmaaned.register"), "ydelsesmaaned", s.month());
    expect(await told(byCitizen)).toBe("basis_not_for_visit");
    const reading = s.office(s.ydelse, "ydelsesmaaned.read");
    expect(await told(s.write(reading, "ydelsesmaaned", s.month()))).toBe(denied);
    const stranger = { sag_id: s.otherSag.id, citizen_id: s.stranger.id };
    expect(await told(register(stranger))).toBe(denied);
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    expect(await told(register({ sag_id: second.id }))).toBe("not_own_case");
  });

  test("the citizen and those who decide on the case read it; a jobformidler and a leader do not", async () => {
    expect(await told(register({ month: "2026-01-01", pays_on: "2026-02-27" }))).toBe("done");
    const reads = (session: Buffer) =>
      s.see(s.office(session, "ydelsesmaaned.read"), "ydelsesmaaned");
    for (const rows of [
      await s.see(s.asCitizen("ydelsesmaaned.read"), "ydelsesmaaned"),
      await reads(s.ydelse),
      await reads(s.caseworker),
    ]) {
      expect(rows).toMatchObject([{ registered_by_name: expect.stringMatching(/^ydelse/) }]);
    }
    expect(await reads(s.jobformidler)).toBe("role_insufficient");
    expect(await reads(s.leder)).toBe("role_insufficient");
    const other = { session: s.strangerSession, kind: "ydelsesmaaned.read", basis: "selv" };
    expect(await s.see(other, "ydelsesmaaned")).toEqual([]);
    // The overview tells the dates of a payment (0028), so it brings them; the list of papers does not.
    expect(await s.see(s.asCitizen("overview.read"), "ydelsesmaaned")).toHaveLength(1);
    expect(await s.see(s.asCitizen("rehabiliteringsplan.read"), "ydelsesmaaned")).toEqual([]);
  });
});

describe("what is paid", () => {
  test("is worked out by the database, whatever the form said", async () => {
    expect(await told(register({ amount: 99_999_999, satser: '{"base":1}' }))).toBe("done");
    expect(await stored("2026-10-01")).toMatchObject([
      {
        ...{ amount: "2082000", adjustment: null, registered_by_name: expect.stringMatching(/^y/) },
        satser: {
          ...{ base: 2_160_000, threshold: 1_767_200, below: 30, above: 55 },
          ...{ days: 22, ofDays: 22 },
        },
      },
    ]);
  });

  test("follows the rates of the month's year", async () => {
    expect(await told(register({ month: "2025-12-01", pays_on: "2026-01-30" }))).toBe("done");
    const [row] = await stored("2025-12-01");
    expect(row).toMatchObject({ amount: "1989000", satser: { base: 2_067_000 } });
    expect(await told(register({ month: "2024-12-01", pays_on: "2025-01-31" }))).toBe(
      "satser_missing",
    );
  });

  test("is 89 % of the maximum on ledighedsydelse, and then nothing was earned", async () => {
    const nothing = { kind: "ledighedsydelse", hours: 0, wage: 0, pension: 0, normalloen: null };
    const when = { month: "2026-06-01", pays_on: "2026-06-30" };
    expect(await told(register({ ...nothing, ...when }))).toBe("done");
    expect(await stored("2026-06-01")).toMatchObject([{ amount: "1961600" }]);
    const earned = { ...nothing, month: "2026-05-01", pays_on: "2026-05-29", wage: 1 };
    expect(await told(register(earned))).toBe("month_invalid");
  });

  test("is the same sum as the one that is explained line by line, for any days of a month", async () => {
    const amount = fc.integer({ min: 0, max: 20_000_000 });
    const day = fc.integer({ min: 1, max: 30 });
    const rates = { base: 2_160_000, threshold: 1_767_200, below: 30, above: 55 };
    const days = fc.tuple(day, day).map((two) => two.toSorted((a, b) => a - b));
    const cap = fc.integer({ min: 1, max: 20_000_000 });
    const paid = async (row: object) => {
      // Undone again: the months are unique.
      const undone = new Error("undone");
      let stored = "";
      await s.admin
        .begin(async (tx) => {
          await tx.unsafe("set local role minsag_import");
          await tx`insert into ydelsesmaaned ${tx({ ...row, pays_on: "2026-05-29" } as never)}`;
          const [one] = await tx`select amount from ydelsesmaaned where month = '2026-04-01'`;
          stored = String(one?.amount);
          throw undone;
        })
        .catch((error) => {
          if (error !== undone) throw error;
        });
      return stored;
    };
    await fc.assert(
      fc.asyncProperty(amount, amount, cap, days, async (w, p, n, [first = 1, last = 30]) => {
        const dayOf = (of: number) => `2026-04-${String(of).padStart(2, "0")}`;
        const part = { month: "2026-04-01", from_day: dayOf(first), to_day: dayOf(last) };
        const share = shareOfMonth(part.from_day, part.to_day, 5);
        const { subsidy } = fleksloentilskud({ wage: w, pension: p, normalloen: n }, rates, share);
        const row = s.month({ ...part, wage: w, pension: p, normalloen: n });
        expect(await paid(row)).toBe(String(subsidy));
        const nothing = {
          kind: "ledighedsydelse",
          hours: 0,
          wage: 0,
          pension: 0,
          normalloen: null,
        };
        expect(await paid(s.month({ ...part, ...nothing }))).toBe(String(partOf(1_961_600, share)));
      }),
      { numRuns: 150 },
    );
  });
});

describe("a month that passes from one benefit to the other", () => {
  const nothing = { kind: "ledighedsydelse", hours: 0, wage: 0, pension: 0, normalloen: null };
  const november = { month: "2026-11-01", pays_on: "2026-11-30" };
  const without = { ...november, ...nothing, to_day: "2026-11-15" };
  const atWork = { ...november, part: 2, from_day: "2026-11-16", to_day: "2026-11-30" };

  test("is paid by the days of each: 10 and 11 of the 21 that count", async () => {
    expect(await told(register({ ...without, pays_on: "2026-12-30" }))).toBe("done");
    expect(await told(register({ ...atWork, wage: 136_200, pension: 0 }))).toBe("done");
    expect(await stored("2026-11-01")).toMatchObject([
      // 19.616 × 10/21
      { part: 1, amount: "934095", satser: { days: 10, ofDays: 21 } },
      // 21.600 × 11/21 = 11.314,29, less 30 % of 1.362 kr.
      { part: 2, amount: "1090569", satser: { days: 11, ofDays: 21 } },
    ]);
  });

  test("has no day twice, also where a period is corrected", async () => {
    expect(await told(register({ ...without, part: 3 }))).toBe("period_known");
    expect(await told(register({ ...november, ...nothing, part: 3 }))).toBe("period_known");
    const longer = { ...without, version: 2, cause: "Jobbet begyndte senere." };
    expect(await told(register({ ...longer, to_day: "2026-11-16" }))).toBe("period_known");
    expect(await told(register({ ...longer, to_day: "2026-11-14" }))).toBe("done");
    // What the correction has left is free again, and nothing that was before it stands in the way.
    const between = { ...without, part: 3, from_day: "2026-11-15", to_day: "2026-11-15" };
    expect(await told(register(between))).toBe("done");
  });

  test.each([
    [{ from_day: "2026-02-10", to_day: "2026-02-09" }, "month_invalid"],
    [{ from_day: "2026-01-31" }, "month_invalid"],
    [{ to_day: "2026-03-01" }, "month_invalid"],
    [{ part: 0 }, "month_invalid"],
    [{ part: 2 }, "registered_meanwhile"],
  ])("has no such period: %j", async (overrides, refusal) => {
    const row = { month: "2026-02-01", pays_on: "2026-02-27", ...nothing, ...overrides };
    expect(await told(register(row))).toBe(refusal);
  });
});

describe("what a month may say", () => {
  test.each([
    [{ wage: -1 }, "month_invalid"],
    [{ pension: -1 }, "month_invalid"],
    [{ hours: -0.5 }, "month_invalid"],
    [{ hours: 37.01 }, "month_invalid"],
    [{ wage: 20_000_001 }, "month_invalid"],
    [{ normalloen: null }, "month_invalid"],
    [{ normalloen: 0 }, "month_invalid"],
    [{ month: "2026-03-02" }, "month_invalid"],
    [{ pays_on: "2026-02-28" }, "month_invalid"],
    [{ pays_on: "2062-04-30" }, "month_invalid"],
    [{ month: "2026-12-01", pays_on: "2026-12-31" }, "month_ahead"],
    [{ cause: "Derfor" }, "month_invalid"],
    [{ version: 2 }, "registered_meanwhile"],
  ])("not %j", async (overrides, refusal) => {
    const row = { month: "2026-03-01", pays_on: "2026-04-30", ...overrides };
    expect(await told(register(row))).toBe(refusal);
  });
});

describe("a correction", () => {
  const august = { month: "2026-08-01", pays_on: "2026-09-30" };

  test("is a new version with its cause and what it changes; the old one stays", async () => {
    expect(await told(register(august))).toBe("done");
    expect(await told(register(august))).toBe("registered_meanwhile");
    const more = { ...august, version: 2, wage: 332_143 };
    expect(await told(register(more))).toBe("month_invalid");
    expect(await told(register({ ...more, cause: " \n" }))).toBe("month_invalid");
    expect(await told(register({ ...more, cause: "Lønnen var højere." }))).toBe("done");
    expect(await stored("2026-08-01")).toMatchObject([
      { version: 1, wage: "232143", amount: "2082000", adjustment: null },
      // 1.000 kr. more in wage is 300 kr. less in subsidy, and the cap of 24.050 takes 70 more.
      { version: 2, wage: "332143", amount: "2045000", adjustment: "-37000" },
    ]);
    expect(await told(register({ ...more, cause: "Igen" }))).toBe("registered_meanwhile");
  });

  test("made twice at the same moment is made once", async () => {
    const may = { month: "2026-07-01", pays_on: "2026-08-31" };
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => told(register(may))));
    expect(outcomes.toSorted()).toEqual(["done", ...Array(3).fill("registered_meanwhile")]);
  });

  test("is the only way: no row changes or goes, for anybody", async () => {
    for (const statement of [
      "update ydelsesmaaned set amount = 0",
      "delete from ydelsesmaaned",
      "truncate ydelsesmaaned",
    ]) {
      await expect(s.admin.unsafe(statement)).rejects.toMatchObject({ code: "MS104" });
      const attempt = inVisit(s, s.office(s.ydelse, "ydelsesmaaned.register"), (tx) =>
        tx.unsafe(statement),
      );
      expect(await told(attempt)).toBe(denied);
    }
  });

  test("is in the ledger as what it is, with nothing of it in the leaf", async () => {
    const rows = await s.admin`
      select e.kind, p.payload from ledger_payload p join ledger_entry e on e.id = p.entry_id
      where p.payload::jsonb ->> 'month' = '2026-08-01' order by e.id`;
    expect(rows.map((row) => row.kind)).toEqual([
      "ydelsesmaaned.registered",
      "ydelsesmaaned.corrected",
    ]);
    const [first, second] = rows.map((row) => ledgerPayload.parse(JSON.parse(row.payload)));
    expect(first).toMatchObject({ centihours: 400, amount: 2_082_000, cause: null });
    expect(second).toMatchObject({
      ...{ version: 2, adjustment: -37_000, cause: "Lønnen var højere.", paysOn: "2026-09-30" },
      actor: { role: "ydelse" },
    });
  });
});

test("the rates are reference data: everybody may read them, nobody may write them", async () => {
  const rows = await s.app`
    select year, code, amount::int, verified from sats where unit = 'oere' order by year, amount desc`;
  expect(rows.map((row) => [row.year, row.code, row.amount / 100, row.verified])).toEqual([
    [2025, "maxDagpenge", 21_092, true],
    [2025, "fleksloentilskud", 20_670, true],
    [2025, "ledighedsydelse", 18_772, true],
    [2025, "loengraense", 16_911, false],
    [2026, "maxDagpenge", 22_041, true],
    [2026, "fleksloentilskud", 21_600, true],
    [2026, "ledighedsydelse", 19_616, true],
    [2026, "loengraense", 17_672, false],
  ]);
  // 98 % and 89 % of the maximum, to the nearest krone.
  for (const year of [2025, 2026]) {
    const of = (code: string) => rows.find((row) => row.year === year && row.code === code)?.amount;
    expect(of("fleksloentilskud")).toBe(Math.round((of("maxDagpenge") * 0.98) / 100) * 100);
    expect(of("ledighedsydelse")).toBe(Math.round((of("maxDagpenge") * 0.89) / 100) * 100);
  }
  expect(await told(s.app`update sats set amount = 1`)).toBe(denied);
});
