import path from "node:path";
import type { Plugin } from "vite";

const DENIED_FOLDERS = ["db", "consent", "app/.server"];
/** The verifier is written for the browser, and imports nothing from outside its folder. */
const ALLOWED_FOLDER = "consent/verify/";
const DENIED_PACKAGES = ["postgres", "drizzle-orm", "pino", "openid-client", "oidc-provider"];

/**
 * Why an import may not reach the browser, or null when it may.
 *
 * @param source the specifier as written, e.g. `node:crypto` or `drizzle-orm/pg-core`
 * @param resolved the file it resolves to, relative to the project root, with `/`; null if unknown
 */
export function deniedReason(source: string, resolved: string | null): string | null {
  if (source.startsWith("node:")) return "node:* exists only on the server";
  const named = DENIED_PACKAGES.find((name) => source === name || source.startsWith(`${name}/`));
  if (named) return `${named} is a server package`;
  if (resolved === null || resolved.startsWith("../")) return null;
  if (resolved.startsWith(ALLOWED_FOLDER)) return null;
  const folder = DENIED_FOLDERS.find((name) => resolved.startsWith(`${name}/`));
  if (folder) return `${folder}/ is server code`;
  const bundled = DENIED_PACKAGES.find((name) => resolved.startsWith(`node_modules/${name}/`));
  return bundled ? `${bundled} is a server package` : null;
}

/**
 * Fails the client build when server code would be shipped to the browser.
 *
 * The framework guards only names with `.server`; a component importing `consent/` built
 * green and leaked, so the folders themselves are denied. Loaders, actions and middleware are
 * already stripped from route modules when imports are resolved.
 */
export function denyServerImports(): Plugin {
  let root = "";
  return {
    name: "min-sag:deny-server-imports",
    enforce: "pre",
    apply: "build",
    applyToEnvironment: (environment) => environment.name === "client",
    configResolved(config) {
      root = config.root;
    },
    async resolveId(source, importer, options) {
      if (!importer) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const file = found?.id.split("?")[0] ?? null;
      const resolved = file && path.isAbsolute(file) ? path.relative(root, file) : null;
      const reason = deniedReason(source, resolved?.split(path.sep).join("/") ?? null);
      if (reason === null) return found;
      const from = path.relative(root, importer.split("?")[0] ?? importer);
      this.error(
        `"${source}" is imported by ${from} into the browser build, but ${reason}. ` +
          "Move the import into a loader, an action or a *.server.ts file beside the route.",
      );
    },
  };
}
