import { afterAll, beforeAll, expect, test } from "vitest";
import { readOutdated } from "../../app/case/fleksjob/read-outdated.server.ts";
import type { VisitKind } from "../../consent/index.ts";
import { past, published } from "../properties/state-scene.ts";
import { type FleksjobScene, fleksjobScene } from "./fleksjob-scene.ts";

/** docs/domain.md, "Fleksjobaftale": what rests on an earlier assessment is told, and changes nothing. */
let s: FleksjobScene;
beforeAll(async () => {
  s = await fleksjobScene("outdated_agreement");
});
afterAll(() => s.drop());

const active = async () => {
  const id = await s.agreed();
  expect(await s.confirm((await s.link(id)).secret, s.yes)).toBe("done");
  return id;
};
const own = async (kind: VisitKind, session = s.citizenSession) => {
  const outcome = await s.gate.visit({ session, kind, basis: { kind: "selv" } }, readOutdated);
  return outcome.allowed ? outcome.value : outcome.refusal;
};
const office = async (kind: VisitKind, session: Buffer) => {
  const basis = { kind: "egenSag", sag: s.sag.id } as const;
  const outcome = await s.gate.visit({ session, kind, basis }, readOutdated);
  return outcome.allowed ? outcome.value : outcome.refusal;
};

test("a new assessment is told beside the agreement in force, until there is a new one", async () => {
  await published(s);
  const waiting = await s.agreed();
  await published(s);
  // Nothing is in force yet.
  expect(await own("fleksjobaftale.read")).toBeNull();
  expect(await s.say(waiting, { status: "afvist", declined_words: "Nej" })).toBe("done");
  const id = await active();
  expect(await own("fleksjobaftale.read")).toBeNull();
  await published(s);
  const older = { before: 500, now: 500 };
  for (const kind of ["overview.read", "fleksjobaftale.read", "arbejdsevne.read"] as const) {
    expect(await own(kind), kind).toMatchObject(older);
    expect(await own(kind, s.strangerSession), kind).toBeNull();
  }
  for (const kind of ["sag.read", "fleksjobaftale.read", "arbejdsevne.read"] as const) {
    expect(await office(kind, s.caseworker), kind).toMatchObject(older);
    expect(await office(kind, s.jobformidler), kind).toMatchObject(older);
  }
  // Whoever may read neither is told nothing of either.
  expect(await office("sag.read", s.ydelse)).toBeNull();
  const aftale = await s.one("fleksjobaftale", id);
  expect(aftale).toMatchObject({ status: "aktiv", effective_centihours: 500 });
  // What came from elsewhere names no assessment: it is told by which of the two is older.
  await past(s, "fleksjobaftale", id, { vurdering_id: null });
  expect(await own("overview.read")).toMatchObject(older);
  await past(s, "fleksjobaftale", id, { offered_at: "2099-01-01" });
  expect(await own("overview.read")).toBeNull();
  await past(s, "fleksjobaftale", id, { vurdering_id: aftale?.vurdering_id });
  expect(await own("overview.read")).toMatchObject(older);
  await active();
  expect(await own("overview.read")).toBeNull();
});
