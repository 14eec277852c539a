import { afterAll, beforeAll, expect, test } from "vitest";
import { type Scene, scene } from "../../../tests/access/scene.ts";
import { listIsFull, listLimit } from "./list-limit.server.ts";
import { listCases } from "./sager/list-cases.server.ts";
import { worklistQuery } from "./sager/sager.schema.ts";

let s: Scene;
beforeAll(async () => {
  s = await scene("list_limit");
});
afterAll(() => s.drop());

/** Citizens in bulk, each with a case at the municipality. */
async function addCases(count: number) {
  await s.admin`
    with added as (
      insert into person (id, name) select gen_random_uuid(), 'Flere ' || n
      from generate_series(1, ${count}::int) n returning id)
    insert into sag (id, citizen_id, authority_id, sagsnummer, regelsaet, phase, phase_dates, status,
      happening, next_step, opened_on)
    select gen_random_uuid(), id, ${s.kommune.id}, 'F-' || left(id::text, 13), '2026', 1, '[]',
      'underOplysning', '{"da":"x","en":"x"}', '{"da":"x","en":"x"}', '2026-01-01' from added`;
}

test("a list tells when it ends at the gate's limit, and not before", async () => {
  const leder = await s.professional(s.kommune, "leder", false);
  const look = async () => {
    const outcome = await s.gate.visit(
      { session: leder.session, kind: "sag.worklist", basis: { kind: "egenSag" } },
      async (db) => ({
        ...(await listCases(db, worklistQuery.parse({}))),
        again: await listIsFull(db, "sag"),
      }),
    );
    if (!outcome.allowed) throw new Error(outcome.refusal);
    const { total, full, again } = outcome.value;
    return { total, full, again };
  };
  await addCases(listLimit - 3);
  expect(await look()).toEqual({ total: listLimit - 1, full: false, again: false });
  await addCases(2);
  expect(await look()).toEqual({ total: listLimit, full: true, again: true });
});
