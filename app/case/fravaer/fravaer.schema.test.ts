import { describe, expect, it } from "vitest";
import { readEnd, readPeriod } from "./fravaer.schema.ts";

function form(slags: string, fra: string, til: string): FormData {
  const data = new FormData();
  data.set("slags", slags);
  for (const [name, day] of Object.entries({ fra, til })) {
    const [aar = "", maaned = "", dag = ""] = day.split("-");
    data.set(`${name}.dag`, dag);
    data.set(`${name}.maaned`, maaned);
    data.set(`${name}.aar`, aar);
  }
  return data;
}

describe("a period of absence", () => {
  it.each([
    ["ferie", "2026-12-21", "2026-12-27"],
    ["ferie", "2026-12-21", "2026-12-21"],
    ["sygdom", "2026-12-21", "2027-12-22"],
  ])("%s from %s to %s is one", (slags, fra, til) => {
    const period = { kind: slags, fromDay: fra, toDay: til };
    expect(readPeriod(form(slags, fra, til))).toMatchObject({ ok: true, period });
  });

  it("may be an illness nobody knows the end of", () => {
    const period = { kind: "sygdom", fromDay: "2026-12-21", toDay: null };
    expect(readPeriod(form("sygdom", "2026-12-21", ""))).toMatchObject({ ok: true, period });
  });

  it.each([
    ["", "2026-12-21", "2026-12-22", [["slags", "kindMissing"]]],
    ["orlov", "2026-12-21", "2026-12-22", [["slags", "kindMissing"]]],
    ["ferie", "", "2026-12-22", [["fra", "dateMissing"]]],
    ["ferie", "2026-12-21", "", [["til", "endMissing"]]],
    ["ferie", "2026-02-30", "2026-12-22", [["fra", "dateImpossible"]]],
    ["ferie", "2026-12-21", "2026-13-01", [["til", "dateImpossible"]]],
    ["ferie", "2026-xx-21", "2026-12-22", [["fra", "dateMissing"]]],
    ["ferie", "2026-12-21", "2026-12-20", [["til", "backwards"]]],
    ["ferie", "2026-12-21", "2062-12-22", [["til", "tooLong"]]],
    ["sygdom", "2026-12-21", "2026-12-xx", [["til", "endMissing"]]],
    [
      "",
      "",
      "",
      [
        ["slags", "kindMissing"],
        ["fra", "dateMissing"],
        ["til", "endMissing"],
      ],
    ],
  ])("%j from %j to %j is none: %j", (slags, fra, til, expected) => {
    const read = readPeriod(form(slags, fra, til));
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.issues.map(({ field, code }) => [field, code])).toEqual(expected);
    expect(read.values.slags).toBe(slags);
  });

  it("gets an end that is a day", () => {
    const ended = (day: string) => {
      const data = new FormData();
      const [aar = "", maaned = "", dag = ""] = day.split("-");
      for (const [part, value] of Object.entries({ aar, maaned, dag })) {
        data.set(`slut-x.${part}`, value);
      }
      return readEnd(data, "x");
    };
    expect(ended("2026-12-22")).toEqual({ ok: true, toDay: "2026-12-22" });
    expect(ended("2026-02-30")).toEqual({ ok: false, code: "dateImpossible" });
    expect(ended("")).toEqual({ ok: false, code: "dateMissing" });
  });
});
