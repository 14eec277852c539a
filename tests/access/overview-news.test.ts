import { afterAll, beforeAll, expect, test } from "vitest";
import { readNews } from "../../app/routes/borger/overblik/read-news.server.ts";
import { past, published } from "../properties/state-scene.ts";
import { type FleksjobScene, fleksjobScene } from "./fleksjob-scene.ts";
import { told } from "./told.ts";

/** The overview's "what has happened": what came to read, and no draft of it (docs/domain.md, Indstilling). */
let s: FleksjobScene;
beforeAll(async () => {
  s = await fleksjobScene("overview_news");
});
afterAll(() => s.drop());

async function news(session = s.citizenSession) {
  const look = { session, kind: "overview.read", basis: { kind: "selv" } } as const;
  const outcome = await s.gate.visit(look, readNews);
  return outcome.allowed ? outcome.value.map(({ what }) => what) : outcome.refusal;
}

test("an assessment is news for four weeks", async () => {
  expect(await news()).toEqual([]);
  const id = await published(s);
  expect(await news()).toEqual(["vurdering"]);
  expect(await news(s.strangerSession)).toEqual([]);
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  await past(s, "arbejdsevnevurdering", id, { published_at: daysAgo(27) });
  expect(await news()).toEqual(["vurdering"]);
  await past(s, "arbejdsevnevurdering", id, { published_at: daysAgo(29) });
  expect(await news()).toEqual([]);
});

test("a proposal is news from when it is given until it is answered", async () => {
  const id = crypto.randomUUID();
  const write = () => s.office("indstilling.write");
  const felter = JSON.stringify({
    ...{ afvejning: "Vejet", afklaring: "Afklaret", hvorforIkkeOrdinaert: "Fordi" },
    ...{ typerAfFleksjob: "Lager", skaanehensyn: "Pauser", stoetteIOvergang: "Mentor" },
  });
  const draft = { id, sag_id: s.sag.id, citizen_id: s.citizen.id, version: 1, status: "kladde" };
  const stamps = { saved_at: "2020-01-01", saved_by_name: "x" };
  expect(await told(s.insert(write(), "indstilling", { ...draft, ...stamps, felter }))).toBe(
    "done",
  );
  expect(await news()).not.toContain("indstilling");
  const given = { status: "afgivet", revision: 2 };
  expect(await told(s.set(write(), "indstilling", id, given))).toBe("done");
  expect(await news()).toContain("indstilling");
  expect(await news(s.strangerSession)).toEqual([]);
  const answer = s.own("indstilling.answer");
  expect(await told(s.set(answer, "indstilling", id, { svar: "enig", svar_ord: null }))).toBe(
    "done",
  );
  expect(await news()).not.toContain("indstilling");
});
