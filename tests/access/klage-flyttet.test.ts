import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { inDays } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** A complaint over a decision of an office whose case has moved away: who opens what of it (docs/adr/0024). */
const roles = {
  caseworker: { at: "old", role: "caseworker", assigned: true },
  "caseworker, not on the case": { at: "old", role: "caseworker", assigned: false },
  coordinating: { at: "old", role: "koordinerendeSagsbehandler", assigned: false },
  jobformidler: { at: "old", role: "jobformidler", assigned: true },
  "jobformidler, not on the case": { at: "old", role: "jobformidler", assigned: false },
  ydelse: { at: "old", role: "ydelse", assigned: true },
  leder: { at: "old", role: "leder", assigned: false },
  "new office": { at: "new", role: "koordinerendeSagsbehandler", assigned: false },
  "third office": { at: "third", role: "caseworker", assigned: false },
} as const;
type Role = keyof typeof roles | "citizen";
const when = ["draft", "sent", "over", "not moved"] as const;
type When = (typeof when)[number];

const nobody = "basis_unknown";
const roleless = [nobody, "role_insufficient", "role_insufficient", "role_insufficient"];
const elsewhere = [nobody, "not_own_case", "not_own_case", "not_own_case"];
/** Written by hand: before it is sent, after, when it is over, and where the case has not moved. */
const table: Record<Role, string[]> = {
  caseworker: [nobody, "done", "done", "case_not_moved"],
  "caseworker, not on the case": [nobody, "not_assigned", "not_assigned", "not_assigned"],
  coordinating: [nobody, "done", "done", "case_not_moved"],
  jobformidler: roleless,
  "jobformidler, not on the case": roleless,
  ydelse: roleless,
  leder: roleless,
  "new office": elsewhere,
  "third office": elsewhere,
  citizen: when.map(() => "basis_not_for_login"),
};
/** Whom the list shows: what is sent and not over, of cases that moved; null to whom there is no list. */
const lists: Record<Role, When[] | string> = {
  caseworker: ["sent"],
  "caseworker, not on the case": [],
  coordinating: ["sent"],
  jobformidler: "role_insufficient",
  "jobformidler, not on the case": "role_insufficient",
  ydelse: "role_insufficient",
  leder: "role_insufficient",
  "new office": [],
  "third office": [],
  citizen: "basis_not_for_login",
};

let s: DecisionScene;
const sessions = {} as Record<Role, Buffer>;
const complaints = {} as Record<When, { id: string; about: string }>;
let paper: string;
let left: { id: string; citizen_id: string };

/** A complaint as it came to be, about a decision of its own in a case. */
async function complaint(sag: { id: string }, status: "kladde" | "sendt" | "genvurderet") {
  const [id, about] = [randomUUID(), randomUUID()];
  const inSag = { sag_id: sag.id, citizen_id: s.citizen.id, authority_id: s.kommune.id };
  await s.admin.begin(async (tx) => {
    await tx`set local role minsag_import`;
    await tx`insert into afgoerelse ${tx({
      ...{ ...inSag, ...s.words, id: about, title: "Fleksjob", status: "meddelt" },
      ...{ announced_at: new Date(), received_on: inDays(0), klagefrist: inDays(28) },
    })}`;
    const over = { genvurdering: "medhold", genvurdering_reason: "Ja", genvurderet_at: new Date() };
    await tx`insert into klage ${tx({
      ...{ ...inSag, id, afgoerelse_id: about, status, body: "Nej", saved_at: new Date() },
      ...{ sent_at: new Date(), late: false, genvurdering_by: inDays(28) },
      ...(status === "genvurderet" && over),
    })}`;
  });
  return { id, about };
}

beforeAll(async () => {
  s = await decisionScene("klage_flyttet");
  const at = {
    old: s.kommune,
    new: await s.make.authority("Søndervig Kommune"),
    third: await s.make.authority("Tredje Kommune"),
  };
  left = await s.make.sag(s.citizen.id, s.kommune.id);
  for (const [name, { at: where, role, assigned }] of Object.entries(roles)) {
    const { session, person } = await s.professional(at[where], role, assigned);
    if (assigned) await s.make.contact(left, person.id, role);
    sessions[name as Role] = session;
  }
  sessions.citizen = s.citizenSession;
  complaints.draft = await complaint(left, "kladde");
  complaints.sent = await complaint(left, "sendt");
  complaints.over = await complaint(left, "genvurderet");
  complaints["not moved"] = await complaint(s.sag, "sendt");
  // What else there is in the case that has moved.
  paper = (await s.make.document(left, s.kommune.id)).id;
  await s.admin.begin(async (tx) => {
    await tx`set local role minsag_import`;
    const inSag = { sag_id: left.id, citizen_id: s.citizen.id };
    await tx`insert into afgoerelse ${tx(s.draftRow({ ...inSag, status: "udkast", authority_id: s.kommune.id }))}`;
    const plan = { id: randomUUID(), status: "kladde", updated_on: "2026-03-01" };
    await tx`insert into rehabiliteringsplan ${tx({ ...inSag, ...plan })}`;
    await tx`insert into message ${tx({
      ...{ ...inSag, id: randomUUID(), sender_id: s.citizen.id, sender_name: "Borger" },
      ...{ sender_role: "citizen", body: "Hej", sent_at: new Date() },
    })}`;
  });
  await s.admin`update sag set status = 'flyttet' where id = ${left.id}`;
  // The new office has a case of its own, as after a transfer.
  await s.make.sag(s.citizen.id, at.new.id);
});
afterAll(() => s.drop());

const standing = (who: Role, on: When, kind = "klage.read") => ({
  ...{ session: sessions[who], kind, basis: "klage", id: complaints[on].id },
});
const ids = (rows: unknown) =>
  Array.isArray(rows) ? rows.map((row) => String(row.id)).toSorted() : rows;
const see = async (opening: ReturnType<typeof standing>, of: "klage" | "afgoerelse") =>
  ids(await inVisit(s, opening, (tx) => tx`select id from ${tx(of)}`));

describe.each(Object.keys(table) as Role[])("%s", (who) => {
  test.each(["klage.read", "klage.handle"])("in %s", async (kind) => {
    const got = await Promise.all(
      when.map((on) => told(inVisit(s, standing(who, on, kind), async () => ({ done: true })))),
    );
    expect(got).toEqual(table[who]);
  });

  test("on the list", async () => {
    const list = { session: sessions[who], kind: "klage.list", basis: "klage" };
    const got = await inVisit(s, list, async (tx) => ({
      klage: ids(await tx`select id from klage`),
      afgoerelse: ids(await tx`select id from afgoerelse`),
      people: ids(await tx`select id from person`),
    }));
    const expected = lists[who];
    if (typeof expected === "string") return expect(got).toEqual({ refusal: expected });
    expect(got).toEqual({
      klage: expected.map((on) => complaints[on].id),
      afgoerelse: expected.map((on) => complaints[on].about),
      people: expected.length > 0 ? [s.citizen.id] : [],
    });
  });
});

describe("what it opens", () => {
  test.each(["klage.read", "klage.handle"])(
    "in %s: the complaint, its decision and the name, and not one row besides",
    async (kind) => {
      const tables = await s.admin`
        select distinct table_name as name from information_schema.column_privileges
        where grantee = 'minsag_app' and privilege_type = 'SELECT' and table_schema = 'public'
          and table_name in (select table_name from information_schema.columns where column_name = 'citizen_id')`;
      expect(tables.length).toBeGreaterThan(25);
      for (const who of ["caseworker", "coordinating"] as const) {
        const opening = standing(who, "sent", kind);
        const seen: Record<string, number> = {};
        await inVisit(s, opening, async (tx) => {
          for (const { name } of tables) {
            const [row] = await tx`select count(*)::int as n from ${tx(name)}`;
            if (row?.n) seen[name] = row.n;
          }
          expect(await tx`select id from person`).toEqual([{ id: s.citizen.id }]);
        });
        expect(seen).toEqual({ klage: 1, afgoerelse: 1 });
        expect(await see(opening, "klage")).toEqual([complaints.sent.id]);
        expect(await see(opening, "afgoerelse")).toEqual([complaints.sent.about]);
      }
    },
  );

  test("no paper, whatever is asked for, and no other kind of visit", async () => {
    const { caseworker: session } = sessions;
    const ask = async (kind: string, documents: string[] | null, id: string | null) => {
      const [opened] = await s.app`
        select refusal from open_visit(${session}, ${kind}, 'klage', ${id}, ${documents})`;
      return opened?.refusal;
    };
    const { id } = complaints.sent;
    expect(await ask("klage.read", [paper], id)).toBe("document_not_covered");
    expect(await ask("document.read", [paper], id)).toBe("basis_not_for_visit");
    for (const kind of ["sag.read", "afgoerelse.read", "afgoerelse.write", "document.list"])
      expect(await ask(kind, null, id), kind).toBe("basis_not_for_visit");
    expect(await ask("klage.list", null, id)).toBe("basis_not_for_visit");
    expect(await ask("klage.read", null, null)).toBe("basis_unknown");
    const elsewhere = { session, kind: "klage.read", basis: "egenSag", id: left.id };
    expect(await told(inVisit(s, elsewhere, async () => ({})))).toBe("case_moved");
  });
});

describe("what it lets the office do", () => {
  const answer = {
    ...{ status: "genvurderet", genvurdering: "fastholdt", genvurdering_reason: "Fordi" },
  };
  const handling = (id: string, kind = "klage.handle") => ({
    ...{ session: sessions.caseworker, kind, basis: "klage", id },
  });

  test("its steps, in order, each an entry; the citizen sees by what right", async () => {
    const { id } = await complaint(left, "sendt");
    const step = (change: object) => told(s.set(handling(id), "klage", id, change));
    expect(await step({ status: "sendtVidere" })).toBe("already_decided");
    expect(await step(answer)).toBe("done");
    expect(await step({ status: "sendtVidere" })).toBe("done");
    const outcome = { outcome: "hjemvist", outcome_reason: "Mangler", outcome_on: inDays(0) };
    expect(await step({ status: "afgjort", ...outcome })).toBe("done");
    expect(await step(answer)).toBe("already_decided");
    const entries = await s.kinds("klage", id);
    expect(entries.map(({ kind }) => kind)).toEqual([
      ...["klage.sent", "klage.genvurderet", "klage.forwarded", "klage.decided"],
    ]);
    const looks = await inVisit(
      s,
      s.own("klage.read"),
      (tx) =>
        tx`select distinct kind, basis, purpose from visit where basis_id = ${id} and allowed`,
    );
    expect(looks).toEqual([{ kind: "klage.handle", basis: "klage", purpose: "behandlingAfKlage" }]);
  });

  test("in that row alone, and in no visit that only looks", async () => {
    const [{ id }, other] = [await complaint(left, "sendt"), await complaint(left, "sendt")];
    expect(await told(s.set(handling(id), "klage", other.id, answer))).toBe("unseen");
    // Without a condition every row of hers is tried: one that is not the visit's stops it all.
    const all = inVisit(s, handling(id), (tx) => tx`update klage set ${tx(answer)}`);
    expect(await told(all)).toBe("not_own_case");
    for (const kind of ["klage.read", "klage.list"]) {
      const opening = { ...handling(id, kind), ...(kind === "klage.list" && { id: undefined }) };
      const { id: on, ...asked } = opening;
      const looking = on ? { ...asked, id: on } : asked;
      expect(await told(s.set(looking, "klage", id, answer)), kind).toBe("unseen");
    }
    for (const one of [id, other.id])
      expect(await s.one("klage", one)).toMatchObject({ status: "sendt", genvurdering: null });
  });

  test("nothing else: no complaint, no decision, no message", async () => {
    const opening = handling(complaints.sent.id);
    const fresh = s.klageRow(complaints["not moved"].about, { sag_id: left.id });
    expect(await told(s.insert(opening, "klage", fresh))).toBe("not_own_case");
    const draft = s.draftRow({ sag_id: left.id });
    expect(await told(s.insert(opening, "afgoerelse", draft))).toBe(denied);
    const change = { title: "Andet", revision: 9 };
    expect(await told(s.set(opening, "afgoerelse", complaints.sent.about, change))).toBe("unseen");
    const message = {
      ...{ id: randomUUID(), sag_id: left.id, citizen_id: s.citizen.id, body: "Hej" },
      ...{ sender_id: s.citizen.id, sender_name: "x", sender_role: "x", sent_at: "2020-01-01" },
    };
    expect(await told(s.insert(opening, "message", message))).toBe("case_moved");
  });

  test("as the citizen's own complaint it stays hers: she sends it, and reads the draft alone", async () => {
    const { id } = complaints.draft;
    const seen = await s.see(s.own("klage.read"), "klage");
    expect(ids(seen)).toContain(id);
    const { id: other } = await complaint(left, "kladde");
    expect(
      await told(s.set(s.own("klage.write"), "klage", other, { status: "sendt", revision: 2 })),
    ).toBe("done");
    expect(await see({ ...handling(other), kind: "klage.read" }, "klage")).toEqual([other]);
  });
});
