import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPlan } from "../../app/case/plan/read-plan.server.ts";
import { type Scene, scene } from "./scene.ts";

let s: Scene;
beforeAll(async () => {
  s = await scene("plan_order");
});
afterAll(() => s.drop());

test("of two plans that were written on the same day always the same one is read", async () => {
  const [first = "", last = ""] = [randomUUID(), randomUUID()].sort();
  // In either order of the rows: what a query finds first is no answer.
  for (const ids of [
    [first, last],
    [last, first],
  ]) {
    await s.admin.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`delete from rehabiliteringsplan`;
      for (const id of ids)
        await tx`insert into rehabiliteringsplan ${tx({
          ...{ id, citizen_id: s.citizen.id, sag_id: s.sag.id },
          ...{ status: id === first ? "kladde" : "bekraeftet", updated_on: "2026-01-02" },
        })}`;
    });
    const outcome = await s.gate.visit(
      {
        session: s.citizenSession,
        kind: "rehabiliteringsplan.read",
        basis: { kind: "selv" },
      },
      readPlan,
    );
    expect(outcome).toMatchObject({ allowed: true, value: { status: "kladde" } });
  }
});
