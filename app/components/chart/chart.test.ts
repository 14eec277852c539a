import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Chart } from "./chart.tsx";
import { heightOf, labelStep, middleOf, PLOT, ticksUpTo } from "./scale.ts";
import { type ChartSeries, footOf, highestOf } from "./series.ts";

describe("the axis", () => {
  it.each([
    [0, [0, 1]],
    [10, [0, 2, 4, 6, 8, 10]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [23_545, [0, 5000, 10_000, 15_000, 20_000, 25_000]],
    [37, [0, 10, 20, 30, 40]],
  ])("up to %d has the values %j", (highest, ticks) => {
    expect(ticksUpTo(highest)).toEqual(ticks);
  });

  it("covers every value with few, even, round steps", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (highest) => {
        const ticks = ticksUpTo(highest);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest * (1 - 1e-6));
        const [, step = 0] = ticks;
        expect(ticks.at(-1)).toBeLessThan((highest + step) * (1 + 1e-6));
      }),
    );
  });

  it("stands inside the drawing", () => {
    expect(heightOf(0, 10)).toBe(PLOT.bottom);
    expect(heightOf(10, 10)).toBe(PLOT.top);
    expect(middleOf(0, 12)).toBeGreaterThan(PLOT.left);
    expect(middleOf(11, 12)).toBeLessThan(PLOT.right);
    expect([labelStep(3, 4), labelStep(12, 4), labelStep(13, 4)]).toEqual([1, 3, 4]);
  });
});

const wage: ChartSeries = { name: "Løn", as: "bar", values: [4000, 6000, null] };
const subsidy: ChartSeries = { name: "Tilskud", as: "bar", values: [18_000, 17_000, 21_600] };
const cap: ChartSeries = { name: "Loft", as: "line", values: [24_000, null, 24_000] };

it("stacks bars, and no line", () => {
  expect(footOf([wage, cap, subsidy], 2, 0)).toBe(4000);
  expect(highestOf([wage, subsidy], 3)).toBe(23_000);
  expect(highestOf([wage, subsidy, cap], 3)).toBe(24_000);
});

const html = renderToStaticMarkup(
  createElement(Chart, {
    title: "Løn og tilskud",
    description: "Fra 22.000 til 21.600 kr.",
    labels: ["jan", "feb", "mar"],
    labelHeader: "Måned",
    series: [wage, subsidy, cap],
    format: (value: number) => `${value} kr.`,
  }),
);

describe("the drawing", () => {
  it("is an image with a name and a description", () => {
    const [, title, desc] = html.match(/role="img" aria-labelledby="(\S+) (\S+)"/) ?? [];
    expect(html).toContain(`<title id="${title}">Løn og tilskud</title>`);
    expect(html).toContain(`<desc id="${desc}">Fra 22.000 til 21.600 kr.</desc>`);
  });

  it("says every figure in a table too, also that there is none", () => {
    const cells = [...html.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell]) => cell);
    expect(cells).toEqual([
      ...["jan", "4000 kr.", "18000 kr.", "24000 kr."],
      ...["feb", "6000 kr.", "17000 kr.", "ikke noget tal"],
      ...["mar", "ikke noget tal", "21600 kr.", "24000 kr."],
    ]);
  });

  it("draws a bar for each figure and no line across a gap", () => {
    expect(html.match(/<rect x="[\d.]+%"/g)).toHaveLength(5);
    expect(html.match(/<line x1="[\d.]+%"/g)).toBeNull();
  });

  it("needs neither scripts nor styles of its own, which the page's policy refuses", () => {
    expect(html).not.toMatch(/<script|style=|onclick/);
  });
});
