const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Where the papers of a consent are. The address names the case as well: once the consent is gone,
 * nothing else tells for which case it could be asked for again.
 */
export function sharedHref(consent: string, sag: string | undefined, paper?: string): string {
  const path = `/delt-med-os/${consent}${paper ? `/papirer/${paper}` : ""}`;
  return sag ? `${path}?sag=${sag}` : path;
}

/** The case an address below `/delt-med-os` names. The gate asks again before anything is shown. */
export function sagIn(search: string): string | undefined {
  const sag = new URLSearchParams(search).get("sag") ?? "";
  return UUID.test(sag) ? sag : undefined;
}
