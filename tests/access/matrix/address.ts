import type { Cast, Role } from "./cast.ts";
import type { Ask } from "./route-table.ts";

/** The address of a route with real ids in it: those that the role comes furthest with. */
export function addressOf(cast: Cast, ask: Ask, role: Role): string {
  const consent = role === "kliniskRevoked" ? cast.revoked : cast.given;
  const path = ask.slice(ask.indexOf("/"));
  const document = /^\/(sager|delt-med-os\/moeder)/.test(path) ? cast.own.id : cast.lae265.id;
  const delegation = role === "endedBisidder" ? cast.ended.id : cast.active.id;
  const id = path.startsWith("/papirer")
    ? cast.lae265.id
    : path.startsWith("/afgoerelser")
      ? // Its complaint was sent: there is nothing to choose for any more.
        path.endsWith("/klage/papirer")
        ? cast.complainedOf
        : cast.afgoerelse
      : path.startsWith("/partshoering")
        ? cast.hearing
        : cast.given;
  const values: Record<string, string> = {
    consent,
    document,
    delegation,
    id,
    sag: cast.sag.id,
    klage: path.startsWith("/klager") ? cast.leftKlage : cast.klage,
    moede: cast.moede,
    proevning: cast.proevning,
    afgoerelse: /\/(kladde|partshoering)$/.test(path) ? cast.draft : cast.afgoerelse,
    token: path.startsWith("/aftale") ? cast.link : cast.invitation,
    // Each office writes in a section of its own: versions are written on top of each other.
    afsnit: path.startsWith("/sager") ? "helbred" : path.includes("bemaerk") ? "hverdag" : "maal",
    indsats: "ny",
    entry: cast.entry,
  };
  return path
    .replace("*", "findes-ikke")
    .replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? "mangler");
}
