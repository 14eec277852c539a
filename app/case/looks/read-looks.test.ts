import { afterAll, beforeAll, expect, test } from "vitest";
import { type Scene, scene } from "../../../tests/access/scene.ts";
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

test("counts looks at lists too: one more look, by nobody new", async () => {
  // A list of one citizen is a look at that citizen; of two it is a list.
  await s.make.contact(s.otherSag, caseworker.person.id, "caseworker");
  const listed = await s.gate.visit(
    { session: caseworker.session, kind: "sag.worklist", basis: { kind: "egenSag" } },
    async () => null,
  );
  expect(listed).toMatchObject({ allowed: true });
  const { days, summary } = await looks();
  const lists = days.flatMap((day) => day.lists);
  expect(lists).toMatchObject([{ kind: "sag.worklist", times: 1, isRecent: true }]);
  expect(summary).toEqual({ times: 3, people: 2, denied: 1 });
});
