import { afterAll, beforeAll, expect, test } from "vitest";
import { ledgerPayload } from "../../consent/index.ts";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { inDays } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** docs/domain.md, "Møde": minutes after the meeting, version on top of version, with one remark each. */
let s: DecisionScene;
beforeAll(async () => {
  s = await decisionScene("referat");
});
afterAll(() => s.drop());

/** A meeting past the guards; answers its id. */
async function meeting(overrides: object = {}) {
  const id = crypto.randomUUID();
  await s.admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    await tx`insert into moede ${tx({
      ...{ id, citizen_id: s.citizen.id, sag_id: s.sag.id, status: "holdt", title: "Møde" },
      ...{ starts_at: new Date(`${inDays(-1)}T10:00:00Z`), minutes: 60, form: "video" },
      ...{ place: "Et link", deltagere: [], dagsorden: "Alt", saved_at: new Date() },
      ...{ saved_by_name: "x", invited_at: new Date(), ...overrides },
    })}`;
  });
  return id;
}
const write = (session?: Buffer) => s.office("referat.write", session);
const remark = () => s.own("referat.remark");
const row = (moede_id: string, overrides: object = {}) => ({
  ...{ id: crypto.randomUUID(), moede_id, sag_id: s.sag.id, citizen_id: s.citizen.id, version: 1 },
  ...{ body: "Vi talte om pauser", given_at: "2020-01-01", given_by_name: "x", ...overrides },
});
const give = (one: object, opening = write()) => told(s.insert(opening, "referat", one));
async function given(overrides: object = {}) {
  const one = row(await meeting(), overrides);
  expect(await give(one)).toBe("done");
  return one;
}
const say = (id: string, bemaerkning: string, opening = remark()) =>
  told(s.set(opening, "referat", id, { bemaerkning }));

test("those who run the case write, nobody else, and of a meeting of that case that was held", async () => {
  const id = await meeting();
  expect(await give(row(id), write(s.jobformidler))).toBe("role_insufficient");
  expect(await give(row(id), s.office("moede.arrange"))).toBe(denied);
  expect(await give(row(id), s.office("moede.read"))).toBe(denied);
  expect(await give(row(id), remark())).toBe(denied);
  expect(await give(row(id, { citizen_id: s.stranger.id, sag_id: s.otherSag.id }))).toBe(denied);
  expect(await give(row(await meeting({ status: "indkaldt" })))).toBe("not_held_yet");
  const cancelled = { status: "aflyst", cancel_reason: "Syg" };
  expect(await give(row(await meeting(cancelled)))).toBe("not_held_yet");
  const second = await s.make.sag(s.citizen.id, s.kommune.id);
  expect(await give(row(await meeting({ sag_id: second.id })))).toBe("not_own_case");
  expect(await give(row(id))).toBe("done");
});

test("a version comes on top of the newest, and stamps who and when", async () => {
  const first = await given({ bemaerkning: "Forfalsket", bemaerket_at: "2020-01-01" });
  expect(await s.one("referat", first.id)).toMatchObject({
    ...{ bemaerkning: null, bemaerket_at: null },
    given_by_name: expect.stringMatching(/^caseworker/),
  });
  expect((await s.one("referat", first.id))?.given_at.getFullYear()).toBeGreaterThan(2025);
  expect(await give(row(first.moede_id))).toBe("changed_meanwhile");
  expect(await give(row(first.moede_id, { version: 3 }))).toBe("changed_meanwhile");
  expect(await give(row(first.moede_id, { version: 2, body: " " }))).toBe("text_invalid");
  expect(await give(row(first.moede_id, { version: 2, body: "x".repeat(8001) }))).toBe(
    "text_invalid",
  );
  expect(await give(row(first.moede_id, { version: 2 }))).toBe("done");
});

test("the citizen says something once to each version, and nothing else changes", async () => {
  const first = await given();
  expect(await say(first.id, " ")).toBe("text_invalid");
  expect(await say(first.id, "x".repeat(4001))).toBe("text_invalid");
  expect(await say(first.id, "Og om stole", s.own("referat.remark", s.strangerSession))).toBe(
    "unseen",
  );
  expect(await say(first.id, "Forfalsket", write())).toBe(denied);
  expect(await say(first.id, "Og om stole")).toBe("done");
  expect(await say(first.id, "Noget andet")).toBe("already_decided");
  expect(await told(s.set(remark(), "referat", first.id, { body: "Rettet" }))).toBe(denied);
  expect(await s.one("referat", first.id)).toMatchObject({
    ...{ body: "Vi talte om pauser", bemaerkning: "Og om stole" },
  });
  const second = row(first.moede_id, { version: 2 });
  await give(second);
  expect(await say(second.id, "Tak")).toBe("done");
});

test("a draft is its office's, nobody overwrites a newer one, and it ends when minutes are given", async () => {
  const id = await meeting();
  const draft = (overrides: object = {}) => ({
    ...{ moede_id: id, sag_id: s.sag.id, citizen_id: s.citizen.id, revision: 1 },
    ...{ body: "Vi begyndte", saved_at: "2020-01-01", saved_by_name: "x", ...overrides },
  });
  const begin = (one: object, opening = write()) => told(s.insert(opening, "referat_kladde", one));
  expect(await begin(draft(), write(s.jobformidler))).toBe("role_insufficient");
  expect(await begin(draft(), s.office("moede.arrange"))).toBe(denied);
  expect(await begin(draft(), remark())).toBe(denied);
  expect(await begin(draft({ moede_id: await meeting({ status: "indkaldt" }) }))).toBe(
    "not_held_yet",
  );
  const second = await s.make.sag(s.citizen.id, s.kommune.id);
  expect(await begin(draft({ moede_id: await meeting({ sag_id: second.id }) }))).toBe(
    "not_own_case",
  );
  expect(await begin(draft({ revision: 2 }))).toBe("changed_meanwhile");
  expect(await begin(draft())).toBe("done");
  expect(await begin(draft())).toBe("changed_meanwhile");
  const kept = await s.see(write(), "referat_kladde");
  expect(kept).toMatchObject([
    { revision: 1, saved_by_name: expect.stringMatching(/^caseworker/) },
  ]);
  // Not the citizen, not a colleague who only reads about the meeting, not another office.
  expect(await s.see(s.own("moede.read"), "referat_kladde")).toEqual([]);
  expect(await s.see(remark(), "referat_kladde")).toEqual([]);
  expect(await s.see(s.office("moede.read", s.jobformidler), "referat_kladde")).toEqual([]);
  const elsewhere = await s.make.authority("En anden kommune");
  const theirs = await s.make.sag(s.citizen.id, elsewhere.id);
  const colleague = await s.professional(elsewhere, "koordinerendeSagsbehandler", false);
  const opening = s.office("referat.write", colleague.session, theirs.id);
  expect(await s.see(opening, "referat_kladde")).toEqual([]);
  expect(await begin(draft(), opening)).toBe("not_own_case");

  const save = (revision: number, body: string) =>
    told(
      inVisit(
        s,
        write(),
        (tx) => tx`update referat_kladde set body = ${body}, revision = ${revision}
        where moede_id = ${id}`,
      ),
    );
  expect(await save(2, "Vi talte")).toBe("done");
  expect(await save(2, "Forfalsket")).toBe("changed_meanwhile");
  expect(await save(3, " ")).toBe("text_invalid");
  expect(await give(row(id))).toBe("done");
  expect(await s.see(write(), "referat_kladde")).toEqual([]);
});

test("read in the own case, by the citizen, and by nobody whose section it is not", async () => {
  const { id } = await given();
  const ids = async (opening: Parameters<typeof s.see>[0]) => {
    const rows = await s.see(opening, "referat");
    return typeof rows === "string" ? rows : rows.map((one) => one.id);
  };
  expect(await ids(s.own("moede.read"))).toContain(id);
  expect(await ids(s.office("moede.read", s.jobformidler))).toContain(id);
  expect(await ids(s.office("moede.read", s.ydelse))).toBe("role_insufficient");
  expect(await ids(s.own("moede.read", s.strangerSession))).toEqual([]);
  expect(await ids(s.office("sag.read"))).toEqual([]);
  // Another office with a case of the same citizen's reads its own meetings only.
  const elsewhere = await s.make.authority("Anden kommune");
  const theirs = await s.make.sag(s.citizen.id, elsewhere.id);
  const colleague = await s.professional(elsewhere, "koordinerendeSagsbehandler", false);
  expect(await ids(s.office("moede.read", colleague.session, theirs.id))).toEqual([]);
  const helperId = await s.make.person("Bisidder");
  const helped = async (sections: string[]) => {
    const delegation = crypto.randomUUID();
    await s.admin.begin(async (tx) => {
      await tx.unsafe("set local role minsag_import");
      await tx`insert into delegation ${tx({
        ...{ id: delegation, citizen_id: s.citizen.id, kind: "bisidder", helper_name: "x" },
        ...{ helper_person_id: helperId.id, sections, status: "aktiv" },
        ...{ valid_until: inDays(30), invited_at: new Date(), accepted_at: new Date() },
      })}`;
    });
    const session = await s.make.session(helperId.id, "borger");
    return ids({ session, kind: "moede.read", basis: "delegation", id: delegation });
  };
  expect(await helped(["moede"])).toContain(id);
  expect(await helped(["sag"])).toBe("section_not_delegated");
});

test("what was given stays, for everybody, and each step is an entry without its words", async () => {
  const one = await given();
  await say(one.id, "Og om stole");
  for (const change of [{ body: "Andet" }, { bemaerkning: "Andet" }, { version: 7 }]) {
    await expect(
      s.admin`update referat set ${s.admin(change as never)} where id = ${one.id}`,
    ).rejects.toBeDefined();
  }
  await expect(s.admin`delete from referat where id = ${one.id}`).rejects.toMatchObject({
    code: "MS201",
  });
  await expect(s.admin`truncate referat`).rejects.toThrow();
  const entries = await s.kinds("referat", one.id);
  expect(entries.map(({ kind }) => kind)).toEqual(["referat.given", "referat.remarked"]);
  for (const { payload } of entries) {
    expect(ledgerPayload.parse(payload)).toEqual(payload);
    expect(JSON.stringify(payload)).not.toMatch(/pauser|stole/);
  }
  expect(entries.map(({ payload }) => payload.remarkHash === null)).toEqual([true, false]);
});
