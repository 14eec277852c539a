import type { Handling } from "../consent-form.schema.ts";

/** The fixed codes an address may carry after an act; the page says them only when they are true. */
export const beskedAfter = {
  ja: "givet",
  underskriv: "givet",
  nej: "afvist",
  indskraenk: "indskraenket",
  tilbage: "trukketTilbage",
} as const satisfies Record<Handling, string>;
export type Besked = (typeof beskedAfter)[Handling];

/** The code an address carries, when the consent's state bears it out: a link cannot lie. */
export function beskedFor(code: string | null, state: string): Besked | null {
  const found = Object.values(beskedAfter).find((besked) => besked === code);
  if (!found) return null;
  const holds = found === "indskraenket" ? "givet" : found;
  return holds === state ? found : null;
}
