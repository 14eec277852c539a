import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildWhenChanged } from "./build.ts";
import { PlainError, runPortal, type ServerCode } from "./portal.ts";
import { ROOT } from "./steps.ts";

await runPortal({
  command: "npm start",
  async load() {
    if (!(await buildWhenChanged(console.log))) throw new PlainError("Min Sag was not started.");
    // React and Express take their fast paths only when this is set before they load.
    process.env.NODE_ENV ||= "production";
    const entry = pathToFileURL(join(ROOT, "build", "server", "index.js")).href;
    return (await import(entry)) as ServerCode;
  },
});
