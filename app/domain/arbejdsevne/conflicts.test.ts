import { expect, it } from "vitest";
import { conflictsOf } from "./conflicts.ts";

const noTwisting = { code: "ingenVridOgLoeft", against: ["vrid", "tungeLoeft"] };
const breaks = { code: "pauser", against: ["fastTempo"] };

it("names each task that asks for what it must not", () => {
  const tasks = [
    { name: "Træne holdet", demands: ["vrid", "stoej"] },
    { name: "Opsyn", demands: ["stoej"] },
  ];
  expect(conflictsOf(tasks, [noTwisting, breaks])).toEqual([
    { task: "Træne holdet", demand: "vrid", skaanehensyn: "ingenVridOgLoeft" },
  ]);
  expect(conflictsOf(tasks.slice(1), [noTwisting, breaks])).toEqual([]);
  expect(conflictsOf(tasks, [])).toEqual([]);
});
