import { expect, it } from "vitest";
import { moved, readSagsmappeForm } from "./sagsmappe.schema.ts";

const [a, b, c] = ["a", "b", "c"].map((one) => `0000000${one}-0000-4000-8000-000000000000`);

it("moves one paper past its neighbour, and leaves the ends where they are", () => {
  expect(moved(["a", "b", "c"], "b", true)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], "b", false)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], "a", true)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], "c", false)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b"], "elsewhere", true)).toEqual(["a", "b"]);
});

it("reads the order of the form, each paper once, and a move as nothing to save", () => {
  const form = new FormData();
  for (const one of [c, "plan", a, c, b]) form.append("papir", String(one));
  form.set("handling", `op.${b}`);
  const { values, issues } = readSagsmappeForm(form);
  expect(values).toMatchObject({ papers: [c, b, a], forberedendeDel: true, moves: true });
  // Nobody is chosen to read them, which only matters when they are shared.
  expect(issues).toEqual([]);
  form.set("handling", "del");
  expect(readSagsmappeForm(form).values).toMatchObject({ papers: [c, a, b], moves: false });
});
