import { expect, it } from "vitest";
import { contentsOf, pagesOf } from "./contents.ts";

const paper = (id: string, pages: number, status = "gaeldende") => ({ id, pages, status });

it("numbers papers in the office's order and counts their pages through", () => {
  const papers = [paper("a", 3), paper("b", 1), paper("c", 12)];
  const entries = contentsOf(papers, ["c", "a", "b"]);
  expect(entries.map(({ number, paper, pages }) => [number, paper.id, pages])).toEqual([
    [1, "c", { from: 1, to: 12 }],
    [2, "a", { from: 13, to: 15 }],
    [3, "b", { from: 16, to: 16 }],
  ]);
  expect(pagesOf(entries)).toBe(16);
});

it("has no gap for what the reader may not open, and no pages for what has not come", () => {
  const papers = [paper("a", 3, "bestilt"), paper("c", 2)];
  const entries = contentsOf(papers, ["a", "hidden", "c"]);
  expect(entries.map(({ number, pages }) => [number, pages])).toEqual([
    [1, null],
    [2, { from: 1, to: 2 }],
  ]);
  expect(pagesOf(entries)).toBe(2);
  expect(pagesOf([])).toBe(0);
});
