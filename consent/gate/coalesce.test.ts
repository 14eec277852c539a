import { describe, expect, test } from "vitest";
import { coalesce } from "./coalesce.ts";

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Doubles numbers, remembers how they came, and stays closed until it is opened. */
function doubler(lanes?: number) {
  const gatherings: number[][] = [];
  const doors: (() => void)[] = [];
  const ask = coalesce(async (asks: number[]) => {
    gatherings.push(asks);
    await new Promise<void>((open) => doors.push(open));
    return asks.map((n) => n * 2);
  }, lanes);
  /** Lets the gathering under way go, once there is one. */
  const letGo = async () => {
    while (doors.length === 0) await turn();
    doors.shift()?.();
  };
  return { ask, gatherings, letGo };
}

describe("what is asked together", () => {
  test("goes as one, and everybody gets their own answer", async () => {
    const { ask, gatherings, letGo } = doubler();
    const answers = Promise.all([3, 1, 2].map(ask));
    await letGo();
    expect(await answers).toEqual([6, 2, 4]);
    expect(gatherings).toEqual([[3, 1, 2]]);
  });

  test("waits while another gathering is under way, and goes next", async () => {
    const { ask, gatherings, letGo } = doubler();
    const first = ask(1);
    await turn();
    const later = Promise.all([ask(2), ask(3)]);
    await letGo();
    expect(await first).toBe(2);
    await letGo();
    expect(await later).toEqual([4, 6]);
    expect(gatherings).toEqual([[1], [2, 3]]);
  });

  test("is never more than thirty-two", async () => {
    const { ask, gatherings, letGo } = doubler();
    const answers = Promise.all(Array.from({ length: 40 }, (_, n) => ask(n)));
    await letGo();
    await letGo();
    expect(await answers).toEqual(Array.from({ length: 40 }, (_, n) => n * 2));
    expect(gatherings.map(({ length }) => length)).toEqual([32, 8]);
  });
});

describe("two lanes", () => {
  test("share what is waiting, and each goes on by itself", async () => {
    const { ask, gatherings, letGo } = doubler(2);
    const first = Promise.all([1, 2, 3].map(ask));
    await letGo();
    await letGo();
    expect(await first).toEqual([2, 4, 6]);
    expect(gatherings).toEqual([[1, 2], [3]]);
    const slow = ask(4);
    await turn();
    const others = Promise.all([5, 6].map(ask));
    await turn();
    expect(gatherings.slice(2)).toEqual([[4], [5, 6]]);
    await letGo();
    await letGo();
    expect([await slow, ...(await others)]).toEqual([8, 10, 12]);
  });

  test("are no more than two", async () => {
    const { ask, gatherings, letGo } = doubler(2);
    const answers = [];
    for (const n of [1, 2, 3, 4]) {
      answers.push(ask(n));
      await turn();
    }
    expect(gatherings).toEqual([[1], [2]]);
    await letGo();
    expect(await answers[0]).toBe(2);
    // One turn to come round, one to let others come along.
    await turn();
    await turn();
    expect(gatherings).toEqual([[1], [2], [3, 4]]);
    await letGo();
    await letGo();
    expect(await Promise.all(answers)).toEqual([2, 4, 6, 8]);
  });
});

describe("what fails", () => {
  test("together is asked again one by one: one caller's mistake is nobody else's", async () => {
    const gatherings: number[][] = [];
    const ask = coalesce(async (asks: number[]) => {
      gatherings.push(asks);
      if (asks.includes(13)) throw new RangeError("thirteen");
      return asks.map((n) => n * 2);
    });
    const settled = await Promise.allSettled([1, 13, 2].map(ask));
    expect(settled.map((one) => ("value" in one ? one.value : String(one.reason)))).toEqual([
      2,
      "RangeError: thirteen",
      4,
    ]);
    expect(gatherings).toEqual([[1, 13, 2], [1], [13], [2]]);
  });

  test("with its connection fails for all at once, and the next is asked anew", async () => {
    let asked = 0;
    const ask = coalesce(async (asks: number[]) => {
      asked += 1;
      if (asked === 1) throw Object.assign(new Error("gone"), { code: "CONNECTION_CLOSED" });
      return asks;
    });
    const settled = await Promise.allSettled([1, 2].map(ask));
    expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(asked).toBe(1);
    expect(await ask(5)).toBe(5);
  });
});
