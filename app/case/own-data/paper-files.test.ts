import { expect, it } from "vitest";
import { fileNames } from "./paper-files.ts";

const names = (...titles: string[]) => [
  ...fileNames(
    titles.map((title, at) => ({
      ...{ id: String(at), title, dated: "2026-03-12", mediaType: "application/pdf" as const },
    })),
  ).values(),
];

it("names a file by its day and its title, in letters every system has", () => {
  expect(names("Lægeattest (LÆ 265) fra Lægehuset Ågade, Ø")).toEqual([
    "2026-03-12-laegeattest-lae-265-fra-laegehuset-aagade-oe.pdf",
  ]);
  expect(names("Citát: ../../etc/passwd\u0000")).toEqual(["2026-03-12-citat-etc-passwd.pdf"]);
  expect(names("…", "Ж")).toEqual(["2026-03-12-papir.pdf", "2026-03-12-papir-2.pdf"]);
});

it("never calls two alike, whatever they are called", () => {
  const many = names("CV", "cv", "CV!", "CV 2", "x".repeat(300), "x".repeat(301));
  expect(new Set(many).size).toBe(6);
  expect(Math.max(...many.map((one) => one.length))).toBeLessThan(110);
});
