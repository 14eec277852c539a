import { expect, test } from "vitest";
import { type BundlePaper, sagsmappeOf, type Wanted } from "./sagsmappe.ts";

const label = { da: "x", en: "x" };
const wanted = (code: string, types: string[], planCounts = false): Wanted => ({
  ...{ code, label, documentTypes: types, planCounts },
});
let n = 0;
const paper = (code: string, status: BundlePaper["status"], pages = 3): BundlePaper => {
  n += 1;
  return { id: `${n}`, title: `Papir ${n}`, code, status, pages };
};
const states = (papers: BundlePaper[], ...all: Wanted[]) =>
  sagsmappeOf(papers, all, false).found.map(({ state }) => state);

test("counts the pages of papers that have come and still hold", () => {
  const papers = [
    ...[paper("cv", "gaeldende", 2), paper("lae265", "modtaget", 5)],
    ...[paper("lae265", "foraeldet", 100), paper("cv", "bestilt", 1000)],
  ];
  expect(sagsmappeOf(papers, [], false).pages).toBe(7);
  expect(sagsmappeOf([], [], false).pages).toBe(0);
});

test("says of each paper that is recommended whether it is here, under way or missing", () => {
  const health = wanted("helbred", ["lae265", "statusattest"]);
  const cv = wanted("cv", ["cv"]);
  expect(states([], health, cv)).toEqual(["missing", "missing"]);
  expect(states([paper("statusattest", "gaeldende")], health, cv)).toEqual(["here", "missing"]);
  expect(states([paper("lae265", "bestilt"), paper("cv", "modtaget")], health, cv)).toEqual([
    ...["underWay", "here"],
  ]);
  expect(states([paper("lae265", "foraeldet")], health)).toEqual(["missing"]);
});

test("names the papers that are here, without those that no longer hold", () => {
  const [old, first, second] = [
    ...[paper("cv", "foraeldet"), paper("cv", "gaeldende"), paper("cv", "gaeldende")],
  ];
  const { found } = sagsmappeOf(
    [old, first, second] as BundlePaper[],
    [wanted("cv", ["cv"])],
    false,
  );
  expect(found[0]?.papers).toEqual([first, second]);
});

test("takes the plan kept here only where the rules do, and only when it was said yes to", () => {
  const plan = wanted("plan", ["rehabiliteringsplan"], true);
  const other = wanted("cv", ["cv"]);
  const with_ = (hasPlan: boolean) =>
    sagsmappeOf([], [plan, other], hasPlan).found.map(({ state }) => state);
  expect(with_(true)).toEqual(["plan", "missing"]);
  expect(with_(false)).toEqual(["missing", "missing"]);
});
