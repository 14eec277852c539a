import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./app.css", import.meta.url), "utf8");
const AA = 4.5;
const AAA = 7;
const CONTROL = 3;

const blocks = [...css.matchAll(/:root \{([^}]*)\}/g)].map((match) => tokens(match[1] ?? ""));
const themes = { light: blocks[0] ?? {}, dark: { ...blocks[0], ...blocks[1] } };

function tokens(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const tones = ["info", "success", "warning", "error"];
const pairs: [string, string, number][] = [
  ...["page", "surface", "sunken"].flatMap((ground): [string, string, number][] => [
    ["ink", ground, AAA],
    ["muted", ground, AAA],
    ["primary", ground, AA],
    ["error-ink", ground, AA],
    ["control", ground, CONTROL],
    ["focus", ground, CONTROL],
  ]),
  ["primary", "primary-soft", AA],
  ["primary-strong", "primary-soft", AA],
  ["ink", "primary-soft", AAA],
  ["muted", "primary-soft", AA],
  ["on-primary", "primary", AA],
  ["on-primary", "primary-strong", AA],
  ["on-danger", "danger", AA],
  ["on-danger", "danger-strong", AA],
  ...tones.flatMap((tone): [string, string, number][] => [
    [`${tone}-ink`, `${tone}-bg`, AAA],
    ["primary", `${tone}-bg`, AA],
    [`${tone}-line`, `${tone}-bg`, CONTROL],
  ]),
];

describe.each(Object.entries(themes))("%s", (_theme, colour) => {
  it.each(pairs)("%s on %s is at least %d:1", (front, back, atLeast) => {
    expect(contrast(colour[front] ?? "", colour[back] ?? "")).toBeGreaterThanOrEqual(atLeast);
  });
});
