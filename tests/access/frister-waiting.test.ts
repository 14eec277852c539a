import { expect, test } from "vitest";
import { clocksOf } from "../../app/case/frist/clocks-of.ts";
import { type Opened, readFacts } from "../../app/case/frist/read-facts.server.ts";
import { readRules } from "../../app/case/frist/read-rules.server.ts";
import { readNow } from "../../app/case/read-now.server.ts";
import { decisionScene } from "./decision-scene.ts";

/** docs/domain.md, "Timers": the reassessment of ledighedsydelse, told to the office and to the citizen. */
const everything: Opened = {
  ...{ message: true, afgoerelse: true, klage: true, ydelsesmaaned: true, aktindsigt: true },
  opfoelgning: true,
  passivitetsgennemgang: true,
};

test("months on ledighedsydelse are assessed again, and again after as many; absence takes nothing of the law's", async () => {
  const t = await decisionScene("frister_waiting");
  const at = (day: string) =>
    t.admin.unsafe(`create or replace function gate_now() returns timestamptz language sql stable as $$
      select timestamptz '${day} 12:00 Europe/Copenhagen' $$`);
  const register = (month: string) =>
    t.insert(t.office("ydelsesmaaned.register", t.ydelse), "ydelsesmaaned", {
      ...{ sag_id: t.sag.id, citizen_id: t.citizen.id, month, version: 1, kind: "ledighedsydelse" },
      ...{ hours: 0, wage: 0, pension: 0, pays_on: month, satser: "{}", amount: 0 },
      ...{ registered_at: "2020-01-01", registered_by_name: "x" },
    });
  const found = async (visit: Parameters<typeof t.gate.visit>[0]) => {
    const outcome = await t.gate.visit(visit, async (db) =>
      clocksOf(
        await readRules(db, t.sag.id),
        await readFacts(db, t.sag.id, everything),
        await readNow(db),
      ),
    );
    if (!outcome.allowed) throw new Error(outcome.refusal);
    return outcome.value
      .filter(({ rule }) => rule.code === "ledighedsydelseReassessment")
      .map(({ state, due, rule }) => `${rule.kind} ${state} ${due}`);
  };
  const basis = { kind: "egenSag", sag: t.sag.id } as const;
  const office = () => found({ session: t.ydelse, kind: "frist.read", basis });
  const citizen = (kind: "overview.read" | "ydelsesmaaned.read") =>
    found({ session: t.citizenSession, kind, basis: { kind: "selv" } });
  await t.admin`update sag set regelsaet = '2019' where id = ${t.sag.id}`;
  await at("2026-03-10");
  await register("2026-02-01");
  await register("2026-03-01");
  const [coming, passed] = ["lovkrav running 2027-02-01", "lovkrav unknown 2027-02-01"];
  expect(await office()).toEqual([coming]);
  await t.insert(t.own("fravaer.enter"), "fravaer", {
    ...{ id: crypto.randomUUID(), sag_id: t.sag.id, citizen_id: t.citizen.id, kind: "ferie" },
    ...{
      from_day: "2026-03-12",
      to_day: "2026-03-20",
      status: "gaelder",
      entered_at: "2020-01-01",
    },
    ...{ entered_by_name: "x", entered_by_role: "x" },
  });
  expect(await office()).toEqual([coming]);
  expect(await citizen("overview.read")).toEqual([coming]);
  expect(await citizen("ydelsesmaaned.read")).toEqual([coming]);
  await at("2027-02-02");
  expect(await office()).toEqual([passed, "lovkrav running 2028-02-01"]);
  await t.admin`update sag set regelsaet = '2026' where id = ${t.sag.id}`;
  expect(await office()).toEqual([]);
  await t.drop();
});
