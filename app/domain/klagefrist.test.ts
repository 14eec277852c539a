import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { klagefrist } from "./klagefrist.ts";

const rule = { amount: 4, unit: "weeks", moves: true } as const;

function frist(received: string) {
  const result = klagefrist(Temporal.PlainDate.from(received), true, rule);
  if (!result.starts) throw new Error("the clock should run");
  return {
    lastDay: result.lastDay.toString(),
    movedFrom: result.movedFrom?.toString(),
    because: result.because,
  };
}

describe("klagefrist", () => {
  it("moves Tove's deadline past Easter", () => {
    expect(frist("2026-03-06")).toEqual({
      lastDay: "2026-04-07",
      movedFrom: "2026-04-03",
      because: "langfredag",
    });
  });

  it("is four weeks to the day when that is a working day", () => {
    expect(frist("2026-03-04")).toEqual({ lastDay: "2026-04-01" });
  });

  it.each([
    ["2026-02-07", "2026-03-09", "loerdag"],
    ["2026-02-08", "2026-03-09", "soendag"],
    ["2026-05-08", "2026-06-08", "grundlovsdag"],
    ["2026-04-17", "2026-05-18", "dagenEfterKristiHimmelfartsdag"],
    ["2026-11-26", "2026-12-28", "juleaftensdag"],
    ["2026-12-03", "2027-01-04", "nytaarsaftensdag"],
  ])("received %s gives %s because of %s", (received, lastDay, because) => {
    expect(frist(received)).toMatchObject({ lastDay, because });
  });

  it("does not slip a day over a change of summer time", () => {
    expect(frist("2027-03-15").lastDay).toBe("2027-04-12");
    expect(frist("2026-10-12").lastDay).toBe("2026-11-09");
  });

  it("has not started without klagevejledning", () => {
    expect(klagefrist(Temporal.PlainDate.from("2026-03-06"), false, rule)).toEqual({
      starts: false,
    });
  });
});
