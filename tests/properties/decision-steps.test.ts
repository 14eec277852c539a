import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DecisionScene, decisionScene } from "../access/decision-scene.ts";
import { inDays } from "../access/scene.ts";
import { told } from "../access/told.ts";

/**
 * Whatever is tried, by whomever and in whatever order, a decision and its complaint only ever take
 * the steps of docs/domain.md. The steps are written down here a second time, without a look at SQL.
 */
let s: DecisionScene;
beforeAll(async () => {
  s = await decisionScene("decision_steps");
});
afterAll(() => s.drop());

type Who = "citizen" | "office";
const decisionSteps: [from: string, to: string, who: Who][] = [
  ["udkast", "udkast", "office"],
  ["iPartshoering", "iPartshoering", "office"],
  ["truffet", "truffet", "office"],
  ["udkast", "truffet", "office"],
  ["iPartshoering", "truffet", "office"],
  ["truffet", "meddelt", "office"],
];
const klageSteps: typeof decisionSteps = [
  ["kladde", "kladde", "citizen"],
  ["kladde", "sendt", "citizen"],
  ["sendt", "genvurderet", "office"],
  ["genvurderet", "sendtVidere", "office"],
  ["sendtVidere", "afgjort", "office"],
];
const takes = (steps: typeof decisionSteps, from: string, to: string, who: Who) =>
  steps.some((step) => step.join() === [from, to, who].join());

const who = fc.constantFrom<Who>("citizen", "office", "office");
const attempts = (statuses: string[]) =>
  fc.array(fc.record({ who, to: fc.constantFrom(...statuses) }), { minLength: 1, maxLength: 12 });

const statusesOfDecision = ["udkast", "iPartshoering", "truffet", "meddelt", "paaklaget"];
const statusesOfKlage = ["kladde", "sendt", "genvurderet", "sendtVidere", "afgjort", "meddelt"];

test("a decision takes only its own steps", async () => {
  await fc.assert(
    fc.asyncProperty(attempts(statusesOfDecision), fc.boolean(), async (tries, heard) => {
      const id = await s.draft({ ...s.words, uden_partshoering: "Medhold" });
      let now = "udkast";
      if (heard) {
        const row = s.hearingRow(id);
        await s.insert(s.write, "partshoering", row);
        await s.set(s.own("partshoering.answer"), "partshoering", row.id, { answer: "Nej" });
        now = "iPartshoering";
      }
      for (const { who: actor, to } of tries) {
        const { revision } = (await s.one("afgoerelse", id)) ?? {};
        const opening = actor === "office" ? s.write : s.own("afgoerelse.write");
        const change = { status: to, revision: revision + 1 };
        const outcome = await told(s.set(opening, "afgoerelse", id, change));
        const expected = takes(decisionSteps, now, to, actor);
        expect(outcome === "done", `${actor}: ${now} → ${to}: ${outcome}`).toBe(expected);
        if (expected) now = to;
        expect((await s.one("afgoerelse", id))?.status).toBe(now);
      }
    }),
    { numRuns: 40 },
  );
});

test("a complaint takes only its own steps, each by the one whose it is", async () => {
  const result = fc.constantFrom("medhold", "delvist", "fastholdt");
  await fc.assert(
    fc.asyncProperty(attempts(statusesOfKlage), result, async (tries, genvurdering) => {
      const row = s.klageRow(await s.announced());
      await s.insert(s.own("klage.write"), "klage", row);
      let now = "kladde";
      // Half of all runs begin where the authority has something to do.
      const begun = tries.length % 2 ? [{ who: "citizen" as const, to: "sendt" }] : [];
      for (const { who: actor, to } of [...begun, ...tries]) {
        const { revision } = (await s.one("klage", row.id)) ?? {};
        const opening = actor === "office" ? s.office("klage.handle") : s.own("klage.write");
        const filled = {
          ...{ genvurdering, genvurdering_reason: "Fordi" },
          ...{ outcome: "hjemvist", outcome_reason: "Mangler", outcome_on: inDays(0) },
        };
        const change = { status: to, revision: revision + 1, ...filled };
        const outcome = await told(s.set(opening, "klage", row.id, change));
        const over = genvurdering === "medhold" && to === "sendtVidere";
        const expected = takes(klageSteps, now, to, actor) && !over;
        expect(outcome === "done", `${actor}: ${now} → ${to}: ${outcome}`).toBe(expected);
        if (expected) now = to;
        expect(await s.one("klage", row.id)).toMatchObject({ status: now, body: "Nej" });
      }
    }),
    { numRuns: 40 },
  );
});
