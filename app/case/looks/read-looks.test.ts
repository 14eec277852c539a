import { afterAll, beforeAll, expect, test } from "vitest";
import { inDays, type Scene, scene } from "../../../tests/access/scene.ts";
import type { LooksWish } from "./looks-wish.ts";
import { readLooks } from "./read-looks.server.ts";

let s: Scene;
let consent: string;
let caseworker: Awaited<ReturnType<Scene["professional"]>>;
beforeAll(async () => {
  s = await scene("read_looks");
  consent = await s.giveConsent();
  const region = await s.professional(s.region, "kliniskFunktion", false);
  const basis = { kind: "samtykke", consent } as const;
  await s.gate.readDocument({ session: region.session, basis, document: s.lae265.id });
  await s.gate.readDocument({ session: region.session, basis, document: s.attest.id });
  caseworker = await s.professional(s.kommune, "caseworker", true);
  await s.gate.visit(
    { session: caseworker.session, kind: "sag.read", basis: { kind: "egenSag", sag: s.sag.id } },
    async () => null,
  );
});
afterAll(() => s.drop());

async function looks(wish: Partial<LooksWish> = {}) {
  const outcome = await s.gate.visit(
    { session: s.citizenSession, kind: "visit.read", basis: { kind: "selv" } },
    (db) => readLooks(db, { own: false, page: 1, ...wish }),
  );
  if (!outcome.allowed) throw new Error(outcome.refusal);
  return outcome.value;
}
const all = async (wish?: Partial<LooksWish>) =>
  (await looks(wish)).days.flatMap((day) => day.looks);

test("shows others' looks newest first, with paper, purpose and consent; one's own on request", async () => {
  const [own, denied, read, ...rest] = await all();
  expect(rest).toEqual([]);
  expect(own).toMatchObject({ basis: "egenSag", allowed: true, papers: ["Papir"] });
  expect(denied).toMatchObject({ allowed: false, refusal: "document_not_covered", paperCount: 1 });
  expect(read).toMatchObject({ basis: "samtykke", basisId: consent, paperCount: 1 });
  expect(read?.purposeLabel?.da).toContain("læge");
  expect((await all({ own: true })).filter((one) => one.isOwn).length).toBeGreaterThan(0);
});

test("sums allowed looks, people and denials", async () => {
  expect((await looks()).summary).toEqual({ times: 2, people: 2, denied: 1 });
});

test("shows one authority alone", async () => {
  const region = await all({ authority: s.region.id });
  expect(region.map((one) => one.authorityName)).toEqual([s.region.name, s.region.name]);
  expect(await all({ authority: crypto.randomUUID() })).toEqual([]);
});

test("shows helpers, authorities or what was refused alone", async () => {
  const helper = await s.make.person("Hjælper");
  const delegation = crypto.randomUUID();
  await s.admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    await tx`insert into delegation ${tx({
      id: delegation,
      citizen_id: s.citizen.id,
      kind: "bisidder",
      helper_name: helper.name,
      helper_person_id: helper.id,
      sections: ["sag"],
      status: "aktiv",
      valid_until: inDays(30),
      invited_at: new Date(),
    })}`;
  });
  const session = await s.make.session(helper.id, "borger");
  for (const kind of ["sag.status", "message.read"] as const) {
    const basis = { kind: "delegation", delegation } as const;
    await s.gate.visit({ session, kind, basis }, async () => null);
  }
  const facts = (found: Awaited<ReturnType<typeof all>>) =>
    found.map((one) => [one.actorName === helper.name, one.allowed]);
  expect(facts(await all({ show: "hjaelpere" }))).toEqual([
    [true, false],
    [true, true],
  ]);
  expect(facts(await all({ show: "myndigheder" }))).toEqual([
    [false, true],
    [false, false],
    [false, true],
  ]);
  expect(facts(await all({ show: "afvist" }))).toEqual([
    [true, false],
    [false, false],
  ]);
});

test("shows a helper's looks at their list among the helpers', an authority's among its own", async () => {
  const helper = await s.make.person("Lister");
  await s.admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    for (const citizen of [s.citizen, s.stranger]) {
      await tx`insert into delegation ${tx({
        ...{
          citizen_id: citizen.id,
          kind: "bisidder",
          helper_name: helper.name,
          sections: ["sag"],
        },
        ...{ helper_person_id: helper.id, status: "aktiv", valid_until: inDays(30) },
        invited_at: new Date(),
      })}`;
    }
  });
  const session = await s.make.session(helper.id, "borger");
  const basis = { kind: "delegation" } as const;
  await s.gate.visit({ session, kind: "delegation.mine", basis }, async () => null);
  const listers = async (wish: Partial<LooksWish>) =>
    (await looks(wish)).days.flatMap((day) => day.lists.map((one) => one.actorName));
  expect(await listers({})).toContain(helper.name);
  expect(await listers({ show: "hjaelpere" })).toEqual([helper.name]);
  for (const wish of [
    { show: "myndigheder" as const },
    { show: "afvist" as const },
    { authority: s.region.id },
    { authority: crypto.randomUUID() },
  ]) {
    expect(await listers(wish)).not.toContain(helper.name);
  }
});

test("counts looks at lists too: one more look, by nobody new", async () => {
  // A list of one citizen is a look at that citizen; of two it is a list.
  await s.make.contact(s.otherSag, caseworker.person.id, "caseworker");
  const listed = await s.gate.visit(
    { session: caseworker.session, kind: "sag.worklist", basis: { kind: "egenSag" } },
    async () => null,
  );
  expect(listed).toMatchObject({ allowed: true });
  const { days, summary } = await looks({ show: "myndigheder" });
  expect((await looks({ show: "afvist" })).days.flatMap((day) => day.lists)).toEqual([]);
  const lists = days.flatMap((day) => day.lists);
  expect(lists).toMatchObject([{ kind: "sag.worklist", times: 1, isRecent: true }]);
  expect(summary).toEqual({ times: 5, people: 4, denied: 2 });
});
