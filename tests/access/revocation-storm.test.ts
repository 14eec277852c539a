import { sql as raw } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGate } from "../../consent/index.ts";
import { connect } from "../../db/client.ts";
import { barrier, papers, type Race, race, revoke } from "./race.ts";

/** Architecture invariant 2: a revoked consent yields nothing from the moment the revocation has committed. */
let s: Race;
beforeAll(async () => {
  s = await race("storm");
});
afterAll(() => s.drop());

describe("readers in a storm", { timeout: 30_000 }, () => {
  test.each([1, 2, 3, 4, 5])("round %i: nothing is read after the acknowledgement", async () => {
    const id = await s.giveConsent();
    const readers = connect(s.appUrl, 8);
    const storm = createGate(readers, { idleMinutes: 30, absoluteMinutes: 480 });
    const basis = { kind: "samtykke", consent: id } as const;
    let acknowledged = false;
    const read: { allowed: boolean; entryId?: number; rows: number; after: boolean }[] = [];
    const warm = barrier();
    let late = 0;

    const reader = async (n: number) => {
      while (late < 40) {
        const after = acknowledged;
        if (n % 2) {
          const outcome = await storm.readDocument({
            session: s.clinic,
            basis,
            document: s.lae265.id,
          });
          if (outcome.allowed) read.push({ ...outcome, rows: 1, after });
          else read.push({ ...outcome, rows: 0, after });
        } else {
          const request = { session: s.clinic, kind: "document.list", basis } as const;
          const outcome = await storm.visit(request, papers);
          if (!outcome.allowed) read.push({ ...outcome, rows: 0, after });
          else {
            const { entryId } = outcome.visit;
            // Data was handed on, so the entry must stand for everybody to see.
            const there = await s.admin`select from visit where entry_id = ${entryId} and allowed`;
            expect(there).toHaveLength(1);
            read.push({ allowed: true, entryId, rows: outcome.value.length, after });
          }
        }
        if (read.length === 60) warm.open();
        if (after) late += 1;
      }
    };
    const storming = Promise.all(Array.from({ length: 8 }, (_, n) => reader(n)));
    await warm.wait();
    // Under the lock: every visit on this consent must already be visible here, or be refused.
    const revoked = await s.decide(async (db) => {
      await revoke(id)(db);
      return [
        ...(await db.execute<{ seen: string }>(raw`select pg_current_snapshot()::text as seen`)),
      ];
    });
    acknowledged = true;
    await storming;
    await readers.end();

    const before = read.filter((one) => !one.after);
    expect(before.filter((one) => one.rows === 1).length).toBeGreaterThan(30);
    expect(read.filter((one) => one.after).map((one) => one.allowed)).not.toContain(true);
    expect(read.filter((one) => one.after).length).toBeGreaterThanOrEqual(40);
    if (!revoked.allowed) throw new Error(revoked.refusal);
    const [snapshot] = revoked.value;
    const overlapping = await s.admin`
      select entry_id from visit where basis_id = ${id} and allowed
        and not pg_visible_in_snapshot(xact_id, ${snapshot?.seen ?? ""}::pg_snapshot)`;
    expect(overlapping).toHaveLength(0);
    const [refused] = await s.admin`
      select distinct refusal from visit where basis_id = ${id} and not allowed`;
    expect(refused?.refusal).toBe("consent_revoked");
  });
});
