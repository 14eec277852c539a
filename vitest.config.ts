import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

// Without the framework's plugin: it would compile routes for the browser (see CONTRIBUTING.md).
export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    include: ["**/*.test.ts"],
    exclude: [...configDefaults.exclude, "build/**", ".data/**"],
    globalSetup: ["./tests/global-setup.ts"],
    reporters: ["default", "./scripts/test/vitest-counts.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
