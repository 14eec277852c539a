import { and, eq, sql as raw } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actRefusal } from "../../consent/index.ts";
import type { Database } from "../../db/client.ts";
import { consent, delegation } from "../../db/schema/index.ts";
import { barrier, except, papers, type Race, race, revoke } from "./race.ts";
import { inDays } from "./scene.ts";

/** Architecture invariant 2: a revoked consent yields nothing from the moment the revocation has committed. */
let s: Race;
beforeAll(async () => {
  s = await race("race");
});
afterAll(() => s.drop());

describe("a visit in flight", { timeout: 20_000 }, () => {
  /** Opens a visit, lets a decision start, and tells what became of both. */
  async function decideDuring(
    visit: (work: (db: Database) => Promise<unknown>) => Promise<{ allowed: boolean }>,
    decision: () => Promise<unknown>,
  ) {
    const hold = barrier();
    const inside = barrier();
    const reading = visit(async (db) => {
      const before = await papers(db);
      inside.open();
      await hold.wait();
      // The old ground still holds for this visit, whose entry says so.
      expect((await papers(db)).length).toBe(before.length);
    });
    await inside.wait();
    const deciding = decision();
    const waited = await s.untilWaiting(1, deciding);
    hold.open();
    expect(waited).toBe(true);
    expect((await reading).allowed).toBe(true);
    return deciding;
  }

  const byConsent = (id: string) => (work: (db: Database) => Promise<unknown>) =>
    s.gate.visit(
      { session: s.clinic, kind: "document.list", basis: { kind: "samtykke", consent: id } },
      work,
    );

  test("a revocation waits for it, and the next read is refused", async () => {
    const id = await s.giveConsent();
    const outcome = await decideDuring(byConsent(id), () => s.decide(revoke(id)));
    expect(outcome).toMatchObject({ allowed: true });
    expect(await s.list(id)).toEqual({ allowed: false, refusal: "consent_revoked" });
    expect(await s.readPaper(id)).toEqual({ allowed: false, refusal: "consent_revoked" });
  });

  test("a narrowing waits for it, and the next read shows the narrower consent", async () => {
    const id = await s.giveConsent();
    await decideDuring(byConsent(id), () => s.decide(except(id, s.lae265.id)));
    expect(await s.list(id)).toMatchObject({ allowed: true, value: [] });
    expect(await s.readPaper(id)).toEqual({ allowed: false, refusal: "document_not_covered" });
  });

  async function invited() {
    const id = crypto.randomUUID();
    const inviteHash = crypto.getRandomValues(Buffer.alloc(32));
    const row = { id, citizenId: s.citizen.id, kind: "bisidder", status: "inviteret" } as const;
    await s.decide(
      (db) =>
        db.insert(delegation).values({
          ...{ ...row, helperName: "Hjælper", sections: ["document"], validUntil: inDays(10) },
          ...{ inviteHash, invitedAt: new Date() },
        }),
      { kind: "delegation.decide" },
    );
    return { id, secretHash: inviteHash };
  }
  const end = (id: string) =>
    s.decide(
      (db) => db.update(delegation).set({ status: "afsluttet" }).where(eq(delegation.id, id)),
      { kind: "delegation.decide" },
    );

  async function helper() {
    const person = await s.make.person("Hjælper");
    const session = await s.make.session(person.id, "borger");
    const link = await invited();
    const { id } = link;
    expect(await s.gate.delegations.answer(session, link, true)).toBe(true);
    const read = (work: (db: Database) => Promise<unknown>) =>
      s.gate.visit(
        { session, kind: "document.list", basis: { kind: "delegation", delegation: id } },
        work,
      );
    return { id, session, read };
  }

  test("the end of a delegation waits for the list of those one helps, which then is without it", async () => {
    const { session, id } = await helper();
    const basis = { kind: "delegation" } as const;
    const list = (work: (db: Database) => Promise<unknown>) =>
      s.gate.visit({ session, kind: "delegation.mine", basis }, work);
    const names = (db: Database) => db.execute(raw`select name from person`);
    expect(await list(names)).toMatchObject({ value: [{ name: s.citizen.name }] });
    await decideDuring(list, () => s.own.delegations.leave(session, id));
    expect(await list(names)).toMatchObject({ allowed: true, value: [] });
  });

  test.each(["taken back", "accepted"])(
    "an invitation is %s after whoever reads it, and the next one is refused",
    async (how) => {
      const link = await invited();
      const basis = { kind: "invitation", secretHash: link.secretHash } as const;
      const session = await s.make.session(s.stranger.id, "borger");
      const open = (work: (db: Database) => Promise<unknown>) =>
        s.gate.visit({ session, kind: "invitation.read", basis }, work);
      await decideDuring(open, () =>
        how === "accepted" ? s.own.delegations.answer(session, link, true) : end(link.id),
      );
      expect(await open(papers)).toEqual({ allowed: false, refusal: "invitation_used" });
    },
  );

  test("the citizen's end of a delegation waits for it", async () => {
    const { id, read } = await helper();
    await decideDuring(read, () => end(id));
    expect(await read(papers)).toEqual({ allowed: false, refusal: "delegation_ended" });
  });

  test("the helper's own end of it waits too", async () => {
    const { id, session, read } = await helper();
    expect(await decideDuring(read, () => s.own.delegations.leave(session, id))).toBe(true);
    expect(await read(papers)).toEqual({ allowed: false, refusal: "delegation_ended" });
  });
});

describe("a revocation in flight", { timeout: 20_000 }, () => {
  test("readers wait for it and are then refused", async () => {
    // No other consent may keep the citizen on the clinic's list.
    await s.decide((db) =>
      db.update(consent).set({ status: "trukketTilbage" }).where(eq(consent.status, "givet")),
    );
    const id = await s.giveConsent();
    const hold = barrier();
    const revoking = s.decide(revoke(id), { meanwhile: hold.wait });
    await s.untilLocked();
    const late = [s.list(id), s.readPaper(id), inbox()];
    const waited = await s.untilWaiting(3, ...late);
    hold.open();
    expect(waited).toBe(true);
    await revoking;
    const [listed, paper, consents] = await Promise.all(late);
    expect(listed).toEqual({ allowed: false, refusal: "consent_revoked" });
    expect(paper).toEqual({ allowed: false, refusal: "consent_revoked" });
    expect(consents).toMatchObject({ allowed: true, value: [] });
  });

  /** A list of many: it, too, must be decided again under the lock. */
  const inbox = () =>
    s.gate.visit({ session: s.clinic, kind: "consent.inbox", basis: { kind: "samtykke" } }, (db) =>
      db.execute(raw`select id from consent`),
    );

  test("rolled back, it leaves the consent open", async () => {
    const id = await s.giveConsent();
    const failing = s.decide(revoke(id), {
      meanwhile: async () => {
        throw new Error("the page failed");
      },
    });
    await expect(failing).rejects.toThrow("the page failed");
    expect(await s.list(id)).toMatchObject({ allowed: true });
    await s.decide(revoke(id));
  });

  test("two at once: one wins, the other is told or finds nothing", async () => {
    const id = await s.giveConsent();
    const told = await Promise.allSettled([s.decide(revoke(id)), s.decide(revoke(id))]);
    expect(told.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const [lost] = told.filter((one) => one.status === "rejected");
    expect(actRefusal(lost?.reason)).toBe("already_decided");

    const other = await s.giveConsent();
    const careful = (db: Database) =>
      db
        .update(consent)
        .set({ status: "trukketTilbage" })
        .where(and(eq(consent.id, other), eq(consent.status, "givet")))
        .returning({ id: consent.id });
    const both = await Promise.all([s.decide(careful), s.decide(careful)]);
    const found = both.map((one) => (one.allowed ? one.value.length : -1));
    expect(found.toSorted()).toEqual([0, 1]);
    const entries = await s.admin`
      select from ledger_entry e join ledger_payload p on p.entry_id = e.id
      where e.kind = 'consent.revoked' and p.payload::jsonb ->> 'consent' in (${id}, ${other})`;
    expect(entries).toHaveLength(2);
  });
});

describe("an old snapshot", () => {
  test.each(["read committed", "repeatable read", "serializable"])(
    "%s does not read on a consent revoked since",
    async (level) => {
      const id = await s.giveConsent();
      const connection = await s.app.reserve();
      try {
        await connection.unsafe(`begin isolation level ${level}`);
        // The snapshot is taken here, before the revocation.
        await connection`select count(*) from visit_kind`;
        await s.decide(revoke(id));
        const rows = await connection
          .unsafe(`select * from open_visit($1, 'document.list', 'samtykke', $2)`, [s.clinic, id])
          .then(() => connection`select id from document`)
          .catch(() => []);
        expect(rows).toHaveLength(0);
      } finally {
        await connection.unsafe("rollback");
        connection.release();
      }
    },
  );
});

describe("different citizens", { timeout: 20_000 }, () => {
  test("do not wait for each other", async () => {
    const hold = barrier();
    const inside = barrier();
    const deciding = s.decide(async () => inside.open(), { meanwhile: hold.wait });
    await inside.wait();
    // Would not return before the time limit if it waited: the first visit ends only afterwards.
    const kind = { kind: "consent.decide", basis: { kind: "selv" } } as const;
    const other = await s.own.visit({ session: s.strangerSession, ...kind }, papers);
    expect(other).toMatchObject({ allowed: true });
    expect(await s.waiting()).toBe(0);
    hold.open();
    expect(await deciding).toMatchObject({ allowed: true });
  });
});
