import type { Locator, Page } from "@playwright/test";
import { dayFromToday, expect, problems, reads, test, written } from "./journey.ts";

/** Far more than any page has stops; a loop that never comes there is a trap. */
const STOPS = 120;

/** Presses Tab until there; at every stop on the way one must see where one is. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toHaveCount(1);
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const here = page.locator(":focus");
    await expect(here, "the focus is somewhere").toHaveCount(1);
    expect(await here.evaluate(howSeen), await here.evaluate((one) => one.outerHTML)).toEqual({
      outlined: true,
      uncovered: true,
    });
    if (await target.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`${target} cannot be reached with Tab`);
}

/** Whether the focus has an outline, and is not hidden behind something (WCAG 2.4.7, 2.4.11). */
function howSeen(element: Element) {
  // A radio or a checkbox in a box of its own may show the outline around the box.
  const box = element.closest(".choice") ?? element;
  const { left, top, width, height } = box.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((across) =>
    [0.1, 0.5, 0.9].map((down) => [left + width * across, top + height * down] as const),
  );
  return {
    outlined: [getComputedStyle(element), getComputedStyle(box)].some(
      ({ outlineStyle, outlineWidth }) =>
        outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
    ),
    uncovered: points.some(([x, y]) => box.contains(document.elementFromPoint(x, y))),
  };
}

async function press(page: Page, target: Locator, key: "Enter" | "Space" = "Enter") {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function typeHere(page: Page, label: string, words: string) {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(words);
}

test("with keys alone: log in, answer a request, take the answer back @nojs", async ({ page }) => {
  const lastDay = dayFromToday({ days: 20 });
  await page.goto("/");
  await press(page, page.getByRole("link", { name: "Log ind med MitID" }).first());
  await expect(page.getByRole("button", { name: "Emil Prototypsen" })).toBeVisible();
  await press(page, page.getByRole("button", { name: "Emil Prototypsen" }));
  await reads(page, "Det sker i din sag", "Du bestemmer selv.");
  await press(page, page.getByRole("link", { name: "Se papirerne, og svar" }));
  const question = "Må Nørreby Kommune hente papirer fra Sygehus Midtfjord?";
  await reads(page, question);

  await typeHere(page, "Dag", "31");
  await typeHere(page, "Måned", "2");
  const yes = page.getByRole("button", { name: "Ja, giv samtykke" });
  await press(page, yes, "Space");
  await problems(page, "Den dag findes ikke");
  await expect(page.getByLabel("Dag", { exact: true })).toHaveValue("31");
  await press(page, page.getByRole("link", { name: "Den dag findes ikke" }));
  await expect(page.getByLabel("Dag", { exact: true })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(String(lastDay.day));
  await typeHere(page, "Måned", String(lastDay.month));
  await typeHere(page, "År", String(lastDay.year));
  await press(page, yes);
  await reads(page, question, "Teksten er rettet efter dine valg");
  await press(page, yes);
  await reads(
    page,
    "Nørreby Kommune må hente papirer fra Sygehus Midtfjord",
    "Tak. Du sagde ja den",
    written(lastDay),
  );

  await press(page, page.getByRole("button", { name: /^Træk tilbage/ }), "Space");
  await reads(page, "Samtykket til Nørreby Kommune gælder ikke", "Dit ja er trukket tilbage den");
  await press(page, page.getByRole("button", { name: "Log af" }));
  await expect(page).toHaveURL(/\/logget-af/);
});
