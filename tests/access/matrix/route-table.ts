import { readFileSync } from "node:fs";
import type { RouteConfigEntry } from "@react-router/dev/routes";
import routes from "../../../app/routes.ts";

/** One thing a browser can ask for: `GET /plan`, `POST /samtykker/:consent`. */
export type Ask = `${"GET" | "POST"} ${string}`;

/** Everything the portal answers, from the route table itself: pages and loaders by GET, actions by POST. */
export function asksOfRoutes(): Ask[] {
  return walk(routes as RouteConfigEntry[], "").toSorted();
}

function walk(entries: RouteConfigEntry[], above: string): Ask[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${above}/${entry.path}` : above;
    if (entry.children) return walk(entry.children, path);
    const source = readFileSync(new URL(`../../../app/${entry.file}`, import.meta.url), "utf8");
    const address = path || "/";
    const asks: Ask[] = [];
    if (/export (default|(async )?function loader|const loader)/.test(source))
      asks.push(`GET ${address}`);
    if (/export ((async )?function action|const action)/.test(source)) asks.push(`POST ${address}`);
    return asks;
  });
}
