/** NSIS levels of assurance, lowest first. */
export type Assurance = "Low" | "Substantial" | "High";

const LEVELS: Record<string, Assurance> = { Low: "Low", Substantial: "Substantial", High: "High" };

// Brokers spell one level in three ways; the longer prefix must be tried first.
const PREFIXES = [
  "https://data.gov.dk/concept/core/nsis/loa/",
  "https://data.gov.dk/concept/core/nsis/",
];

/**
 * The level behind a `loa` claim in any of its three spellings
 * (`https://data.gov.dk/concept/core/nsis/Substantial`, `…/nsis/loa/Substantial`, `Substantial`).
 * Undefined for everything else, also for other letter cases: unknown is never good enough.
 */
export function parseAssurance(value: unknown): Assurance | undefined {
  if (typeof value !== "string") return undefined;
  const prefix = PREFIXES.find((start) => value.startsWith(start)) ?? "";
  const level = value.slice(prefix.length);
  return Object.hasOwn(LEVELS, level) ? LEVELS[level] : undefined;
}
