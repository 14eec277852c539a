import { join } from "node:path";
import type { ViteDevServer } from "vite";
import { freePort } from "../db/cluster/index.ts";
import { PlainError, runPortal, type ServerCode } from "./portal.ts";
import { ROOT } from "./steps.ts";

/** What runs since the start and is not replaced under it: a change there needs a new start. */
const LASTING =
  /^(?:db|consent|scripts|app\/\.server|app\/middleware|app\/(?:server|context)\.ts$)/;

let vite: ViteDevServer | undefined;

await runPortal({
  command: "npm run dev",
  async load() {
    if (process.env.NODE_ENV === "production") throw new PlainError("NODE_ENV is production.");
    // React's own warnings come only when this is set before it loads.
    process.env.NODE_ENV = "development";
    const opened = await openVite();
    vite = opened;
    const code = (await opened.ssrLoadModule("/app/server.ts")) as ServerCode;
    const development = {
      middleware: opened.middlewares,
      build: () => opened.ssrLoadModule("virtual:react-router/server-build"),
    };
    return { startServer: (config) => code.startServer({ ...config, development }) };
  },
  close: async () => vite?.close(),
});

/** Pages from their sources, replaced in the browser as they are saved. */
async function openVite(): Promise<ViteDevServer> {
  const { createServer } = await import("vite");
  const opened = await createServer({
    root: ROOT,
    configFile: join(ROOT, "remix.config.js"),
    // Any free port: two of us may run at the same time.
    server: { middlewareMode: true, hmr: { host: "localhost", port: await freePort("localhost") } },
    // Loaded by Node itself it would bring a second copy of the router, the one for production.
    ssr: { noExternal: ["@react-router/express"] },
    logLevel: "warn",
  });
  opened.watcher.on("change", (file) => {
    const path = file.slice(ROOT.length).replaceAll("\\", "/");
    if (LASTING.test(path) && !path.includes(".test.")) {
      console.log(`${path} changed: it is taken in by the next npm run dev.`);
    }
    // A page for reading has no module of its own in the browser that could be replaced.
    if (path.startsWith("app/")) opened.hot.send({ type: "custom", event: "min-sag:changed" });
  });
  return opened;
}
