import type { DemoIdentity } from "./identity.ts";

export type DemoLevel = "Substantial" | "Low";
export const DEMO_LEVELS: readonly DemoLevel[] = ["Substantial", "Low"];

const NSIS = "https://data.gov.dk/concept/core/nsis/";

/** The `loa` (and `acr`) value of a level, spelled as Signaturgruppen does. */
export function loaOf(level: DemoLevel): string {
  return NSIS + level;
}

/** Which claims a scope opens, as Signaturgruppen documents them. */
export const CLAIMS_BY_SCOPE: Record<string, string[]> = {
  mitid: ["mitid.uuid", "mitid.identity_name", "identity_type", "loa"],
  ssn: ["dk.cpr"],
  nemlogin: [
    "nemlogin.cvr",
    "nemlogin.persistent_professional_id",
    "nemlogin.name",
    "nemlogin.org_name",
    "identity_type",
    "loa",
  ],
};

/**
 * A person as Signaturgruppen tells it. The ID token has pseudonyms only: it travels in the URL
 * at logout (id_token_hint), where no name or number may stand. Userinfo has the rest.
 */
export function claimsOf(identity: DemoIdentity, use: string, loa: string | undefined) {
  const basis = {
    sub: identity.key,
    identity_type: identity.way === "borger" ? "private" : "professional",
    ...(loa && { loa }),
    ...(identity.way === "borger"
      ? { "mitid.uuid": identity.uuid }
      : { "nemlogin.persistent_professional_id": identity.professionalId }),
  };
  if (use !== "userinfo") return basis;
  return identity.way === "borger"
    ? {
        ...basis,
        "mitid.identity_name": identity.name,
        "dk.cpr": identity.cpr?.replace(/\D/g, ""),
      }
    : {
        ...basis,
        "nemlogin.name": identity.name,
        "nemlogin.cvr": identity.cvr,
        "nemlogin.org_name": identity.authority,
      };
}

/** The ways a request may be answered: MitID for citizens, MitID Erhverv for professionals. */
export function waysOf(scope: unknown): DemoIdentity["way"][] {
  const scopes = typeof scope === "string" ? scope.split(" ") : [];
  const ways: DemoIdentity["way"][] = [];
  if (scopes.includes("mitid")) ways.push("borger");
  if (scopes.includes("nemlogin")) ways.push("erhverv");
  return ways;
}
