import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RouteConfigEntry } from "@react-router/dev/routes";
import routes from "../../../app/routes.ts";

const app = new URL("../../../app/", import.meta.url).pathname;
const named = /name="(?:handling|trin|svar)"\s+value=(?:"(\w+)"|\{([^}]*)\})/g;
const passkeys = /<PasskeyButton[^>]*handling="(\w+)"/g;

/** The values of the buttons on the pages that send a form to a route, by `POST …`, out of their sources. */
export function buttonsOfRoutes(): Record<string, string[]> {
  return Object.fromEntries(walk(routes as RouteConfigEntry[], ""));
}

function walk(entries: RouteConfigEntry[], above: string): [string, string[]][] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${above}/${entry.path}` : above;
    if (entry.children) return walk(entry.children, path);
    return [[`POST ${path || "/"}`, [...new Set(buttonsIn(entry.file, new Set()))].toSorted()]];
  });
}

/** In a page, and in the parts of it that stand beside it or in app/case. */
function buttonsIn(file: string, seen: Set<string>): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const source = readFileSync(join(app, file), "utf8");
  const own = [...source.matchAll(named), ...source.matchAll(passkeys)].flatMap(
    ([, value, choice = ""]) =>
      value ? [value] : [...choice.matchAll(/"(\w+)"/g)].map(([, one = ""]) => one),
  );
  const parts = [...source.matchAll(/from "(\.\.?\/[^"]+\.tsx|~\/case\/[^"]+\.tsx)"/g)]
    .map(([, from = ""]) => (from.startsWith("~/") ? from.slice(2) : join(dirname(file), from)))
    .filter((one) => existsSync(join(app, one)) && !/-shell\.tsx$|\/page\.tsx$/.test(one));
  return [...own, ...parts.flatMap((part) => buttonsIn(part, seen))];
}
