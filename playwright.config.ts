import { defineConfig } from "@playwright/test";
import { launchOptions } from "./tests/browser/chromium.ts";
import { desktop, phone } from "./tests/browser/screens.ts";

/** A test tagged so runs again with JavaScript off. */
const nojs = /@nojs/;
/** What asks the running portal over HTTP and needs no browser: once is enough. */
const http = "**/{access,http}/**/*.spec.ts";
/** The ten cases from end to end, each in a world of its own and on the screen that its file names. */
const scenarios = "**/scenarios/*.spec.ts";
const journeys = { testIgnore: [http, scenarios] };

export default defineConfig({
  testDir: "./tests",
  testMatch: "**/*.spec.ts",
  outputDir: "./test-results",
  globalSetup: "./tests/browser/global-setup.ts",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // Tells every failure whole at the end, where also a log that keeps only its tail has it.
  reporter: [["dot"], ["./scripts/test/playwright-counts.ts"]],
  use: {
    browserName: "chromium",
    launchOptions: launchOptions(),
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
  projects: [
    { name: "http", testMatch: http },
    { name: "scenarios", testMatch: scenarios, use: desktop, timeout: 300_000 },
    { name: "desktop", ...journeys, use: desktop },
    { name: "phone", ...journeys, use: phone },
    // Without script there is one layout more to fold, the phone's; the rest is the same page.
    { name: "nojs", ...journeys, grep: nojs, use: { ...phone, javaScriptEnabled: false } },
  ],
});
