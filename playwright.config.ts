import { defineConfig } from "@playwright/test";
import { launchOptions } from "./tests/browser/chromium.ts";

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const withoutScript = { javaScriptEnabled: false };
/** A test tagged so runs again with JavaScript off. */
const nojs = /@nojs/;
/** What asks the running portal over HTTP and needs no browser: once is enough. */
const http = "**/{access,http}/**/*.spec.ts";

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
    { name: "desktop", testIgnore: http, use: desktop },
    { name: "phone", testIgnore: http, use: phone },
    { name: "desktop-nojs", testIgnore: http, grep: nojs, use: { ...desktop, ...withoutScript } },
    { name: "phone-nojs", testIgnore: http, grep: nojs, use: { ...phone, ...withoutScript } },
  ],
});
