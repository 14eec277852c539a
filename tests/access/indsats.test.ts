import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readPlan } from "../../app/case/plan/read-plan.server.ts";
import {
  addIndsats,
  changeIndsats,
  readIndsatsPage,
  readOwnIndsatser,
} from "../../app/routes/sagsbehandler/indsats/save-indsats.server.ts";
import { ledgerPayload } from "../../consent/index.ts";
import { behindGuards } from "./behind-guards.ts";
import { type Scene, scene } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** The indsatsdel: actions of several offices in one plan, and each changes only its own. */
let s: Scene;
type Office = { session: Buffer; role: string; person: string };
let caseworker: Office;
let jobformidler: Office;
let elsewhere: Office;
let plan: string;
beforeAll(async () => {
  s = await scene("indsats");
  const office = async (authority: { id: string }, role: string) => {
    const made = await s.professional(authority, role, true);
    return { ...made, role, person: await personOf(made.session) };
  };
  caseworker = await office(s.kommune, "caseworker");
  jobformidler = await office(s.kommune, "jobformidler");
  elsewhere = await office(s.region, "koordinerendeSagsbehandler");
});
afterAll(() => s.drop());
beforeEach(async () => {
  plan = randomUUID();
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from indsats`;
    await tx`delete from rehabiliteringsplan`;
    await tx`insert into rehabiliteringsplan ${tx({
      ...{ id: plan, citizen_id: s.citizen.id, sag_id: s.sag.id },
      ...{ status: "kladde", updated_on: "2026-01-01" },
    })}`;
  });
});

const kind = "indsats.write";
const personOf = async (session: Buffer) => {
  const [row] = await s.admin`select person_id as id from session where token_hash = ${session}`;
  return String(row?.id);
};
const typed = (overrides: object = {}) => ({
  ...{ title: "Træning", goal: "Du kan gå en kilometer.", startsOn: "2026-09-01" },
  ...{ status: "planlagt" as const, responsibleId: null, responsible: null, ...overrides },
});
const add = ({ session, role }: Office, kontor: string, overrides: object = {}) =>
  told(
    s.gate.visit({ session, kind, basis: { kind: "egenSag", sag: s.sag.id } }, async (db) => {
      const page = await readIndsatsPage(db, { sagId: s.sag.id, role, id: null });
      if (!page) throw new Error("no plan");
      await addIndsats(db, page, { key: randomUUID(), kontor }, typed(overrides));
    }),
  );
const change = ({ session }: Office, revision: number, overrides: object = {}) =>
  told(
    s.gate.visit({ session, kind, basis: { kind: "egenSag", sag: s.sag.id } }, async (db) => {
      const [row] = await s.admin`select id from indsats order by title limit 1`;
      await changeIndsats(db, row?.id, revision, typed(overrides));
    }),
  );
const raw = (session: Buffer, overrides: object = {}) =>
  told(
    inVisit(
      s,
      { session, kind, basis: "egenSag", id: s.sag.id },
      (tx) =>
        tx`insert into indsats ${s.app({
          ...{ plan_id: plan, citizen_id: s.citizen.id, kontor: "job", title: "x", goal: "x" },
          ...{ authority_id: s.region.id, starts_on: "2026-09-01", status: "planlagt" },
          ...{ revision: 9, ...overrides },
        } as never)}`,
    ),
  );
const rows = () =>
  s.admin`select kontor, authority_id as authority, title, responsible, status, revision from indsats
    order by kontor`;

describe("several offices in one plan", () => {
  test("each adds its own, and the citizen reads them office by office", async () => {
    expect(await add(jobformidler, "job", { responsibleId: jobformidler.person })).toBe("done");
    expect(await add(caseworker, "sundhed", { responsible: "Sprogskolen" })).toBe("done");
    expect(await rows()).toMatchObject(
      [
        { kontor: "job", authority: s.kommune.id, revision: 1, responsible: /, / },
        { kontor: "sundhed", authority: s.kommune.id, responsible: "Sprogskolen" },
      ].map(({ responsible, ...one }) => ({
        ...one,
        responsible:
          responsible instanceof RegExp ? expect.stringMatching(responsible) : responsible,
      })),
    );
    const read = await s.gate.visit(
      { session: s.citizenSession, kind: "rehabiliteringsplan.read", basis: { kind: "selv" } },
      readPlan,
    );
    expect(read).toMatchObject({
      value: {
        indsatser: [
          { kontor: "job", office: { da: "Jobteamet" }, authority: s.kommune.name },
          { kontor: "sundhed", office: { da: "Sundhed og træning" } },
        ],
      },
    });
  });

  test("and changes only its own, until it is over", async () => {
    await add(jobformidler, "job");
    expect(await change(caseworker, 1, { title: "Mit" })).toBe("not_your_office");
    expect(await change(jobformidler, 1, { status: "iGang" })).toBe("done");
    expect(await change(jobformidler, 1, { title: "Gammel" })).toBe("saved_meanwhile");
    expect(await change(jobformidler, 2, { status: "afsluttet" })).toBe("done");
    expect(await change(jobformidler, 3, { status: "iGang" })).toBe("already_over");
    expect(await rows()).toMatchObject([{ title: "Træning", status: "afsluttet", revision: 3 }]);
  });

  test("an office is told which ones it can change", async () => {
    await add(jobformidler, "job");
    await add(caseworker, "stoette");
    await s.admin.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`insert into indsats ${tx({
        ...{ plan_id: plan, citizen_id: s.citizen.id, kontor: "job", title: "Regionens" },
        ...{ authority_id: s.region.id, goal: "x", starts_on: "2026-09-01", status: "iGang" },
      })}`;
    });
    const own = async ({ session, role }: Office) => {
      const basis = { kind: "egenSag", sag: s.sag.id } as const;
      const outcome = await s.gate.visit({ session, kind, basis }, (db) =>
        readOwnIndsatser(db, role),
      );
      return outcome.allowed ? outcome.value.length : outcome.refusal;
    };
    expect(await own(jobformidler)).toBe(1);
    expect(await own(caseworker)).toBe(1);
    // The citizen's other case at the same authority: its plan is read here, and written there.
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    const [otherPlan, otherAction] = [randomUUID(), randomUUID()];
    await s.admin.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`insert into rehabiliteringsplan ${tx({
        ...{ id: otherPlan, citizen_id: s.citizen.id, sag_id: second.id },
        ...{ status: "kladde", updated_on: "2026-01-02" },
      })}`;
      await tx`insert into indsats ${tx({
        ...{ id: otherAction, plan_id: otherPlan, citizen_id: s.citizen.id, kontor: "job" },
        ...{ title: "Den anden sags", authority_id: s.kommune.id, goal: "x" },
        ...{ starts_on: "2026-09-01", status: "iGang" },
      })}`;
    });
    expect(await own(jobformidler)).toBe(1);
    const forms = async (id: string) => {
      const { session, role } = jobformidler;
      const basis = { kind: "egenSag", sag: s.sag.id } as const;
      const outcome = await s.gate.visit({ session, kind, basis }, (db) =>
        readIndsatsPage(db, { sagId: s.sag.id, role, id }),
      );
      return outcome.allowed && outcome.value?.action?.title;
    };
    const [mine] = await s.admin`select id from indsats where title = 'Træning' and kontor = 'job'`;
    expect(await forms(mine?.id)).toBe("Træning");
    expect(await forms(otherAction)).toBeUndefined();
    // Of the same office's name at another authority: not theirs.
    const [theirs] = await s.admin`select id from indsats where title = 'Regionens'`;
    expect(await forms(theirs?.id)).toBeUndefined();
    const forged = inVisit(
      s,
      { session: jobformidler.session, kind, basis: "egenSag", id: s.sag.id },
      (tx) => tx`update indsats set title = 'x', revision = 2 where id = ${theirs?.id}`,
    );
    expect(await told(forged)).toBe("not_your_office");
  });
});

describe("who, and what stays", () => {
  test("nobody outside the case, no other office, no other case, and no stranger stands for it", async () => {
    expect(await add(caseworker, "job")).toBe("not_your_office");
    expect(await add(elsewhere, "sundhed")).toBe("not_own_case");
    expect(await raw(s.citizenSession)).toBe("basis_not_for_login");
    expect(await raw(jobformidler.session, { citizen_id: s.stranger.id })).toBe(denied);
    expect(await raw(jobformidler.session, { responsible_id: s.stranger.id })).toBe(
      "unknown_contact",
    );
    expect(await raw(jobformidler.session, { title: "  " })).toBe("text_invalid");
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    await behindGuards(s, `update rehabiliteringsplan set sag_id = '${second.id}'`);
    expect(await raw(jobformidler.session)).toBe("not_own_case");
    expect(await rows()).toEqual([]);
  });

  test("whose it is, is the database's to say, and nothing is taken away", async () => {
    expect(await raw(jobformidler.session)).toBe("done");
    expect(await rows()).toMatchObject([{ authority: s.kommune.id, revision: 1 }]);
    for (const statement of ["delete from indsats", "truncate indsats"])
      await expect(s.admin.unsafe(statement)).rejects.toThrow(/stays/);
    const opening = { session: jobformidler.session, kind, basis: "egenSag", id: s.sag.id };
    for (const set of ["kontor = 'sundhed'", "authority_id = gen_random_uuid()", "plan_id = null"])
      expect(await told(inVisit(s, opening, (tx) => tx.unsafe(`update indsats set ${set}`)))).toBe(
        denied,
      );
  });

  test("each act is entered, without its words", async () => {
    await add(jobformidler, "job", { title: "Et hemmeligt ord" });
    await change(jobformidler, 1, { title: "Et hemmeligt ord", status: "iGang" });
    const entries = await s.admin`
      select e.kind, p.payload from ledger_entry e join ledger_payload p on p.entry_id = e.id
      where e.kind like 'indsats.%' order by e.id desc limit 2`;
    expect(entries.map(({ payload }) => ledgerPayload.parse(JSON.parse(payload)))).toMatchObject([
      { kind: "indsats.changed", kontor: "job", status: "iGang", revision: 2, plan },
      { kind: "indsats.added", status: "planlagt", authority: s.kommune.id, revision: 1 },
    ]);
    for (const { payload } of entries) expect(payload).not.toContain("hemmeligt");
    expect(await s.admin`select updated_on::text as on from rehabiliteringsplan`).not.toMatchObject(
      [{ on: "2026-01-01" }],
    );
  });
});
