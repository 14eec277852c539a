import { fileURLToPath } from "node:url";
import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { denyServerImports } from "./scripts/vite/deny-server-imports.ts";
import { precompress } from "./scripts/vite/precompress.ts";

/**
 * Router options. The framework reads them only from `react-router.config.ts`, which is
 * one line that re-exports this object.
 *
 * @type {import("@react-router/dev/config").Config}
 */
export const router = {
  appDirectory: "app",
  ssr: true,
};

/** The Vite configuration: `react-router build --config remix.config.js`. */
export default defineConfig({
  plugins: [denyServerImports(), tailwindcss(), reactRouter(), precompress()],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  // Scripts bundled by themselves (`?worker&url`) have plugins of their own: the same guard.
  worker: { plugins: () => [denyServerImports()] },
  build: {
    // A data: URL would need a wider Content-Security-Policy, so nothing is inlined.
    assetsInlineLimit: 0,
    // Older phones are the rule here, not the exception (docs: experience).
    target: ["chrome111", "edge111", "firefox114", "safari16.4"],
    sourcemap: false,
  },
  environments: {
    // The server file is the input, so that singletons exist once in the process.
    ssr: { build: { rollupOptions: { input: "./app/server.ts" }, target: "node22" } },
  },
});
