import { expect, it } from "vitest";
import { sumLooks } from "./sum-looks.ts";

const anders = { personId: "a", actorName: "Anders", authorityName: "Nørreby" };
const region = { ...anders, authorityName: "Region" };
const bo = { personId: "b", actorName: "Bo", authorityName: "Nørreby" };

it("counts a person once over authorities and lists", () => {
  const looks = [
    { ...anders, times: 2, denied: 1 },
    { ...region, times: 1, denied: 0 },
  ];
  const lists = [
    { ...anders, times: 4 },
    { ...anders, times: 3 },
  ];
  expect(sumLooks(looks, lists)).toEqual({ times: 10, people: 1, denied: 1 });
});

it("counts who only looked at lists", () => {
  expect(sumLooks([], [{ ...bo, times: 14 }])).toEqual({ times: 14, people: 1, denied: 0 });
});

it("does not count among the lookers who was only denied", () => {
  const denied = [{ ...bo, times: 0, denied: 2 }];
  expect(sumLooks(denied, [])).toEqual({ times: 0, people: 0, denied: 2 });
  expect(sumLooks(denied, [{ ...bo, times: 1 }])).toEqual({ times: 1, people: 1, denied: 2 });
});

it("is nothing when nobody looked", () => {
  expect(sumLooks([], [])).toEqual({ times: 0, people: 0, denied: 0 });
});
