import { typedLine } from "../../domain/typed-text.ts";
import { type Assurance, parseAssurance } from "./assurance.ts";
import type { BrokerKind, LoginRefusal, LoginWay, VerifiedClaims } from "./types.ts";

export type RawClaims = Readonly<Record<string, unknown>>;

type Person = Pick<VerifiedClaims, "subject" | "name" | "cpr" | "cvr" | "professionalId">;
type Normalised = Person & Pick<VerifiedClaims, "assurance">;

/**
 * One person out of a broker's claims, or the reason why not. Anything missing, empty or of an
 * unknown spelling refuses.
 * @param idToken claims of the verified ID token; the level is read from these only
 * @param more claims of the userinfo endpoint, never overriding the signed ones
 */
export function normaliseClaims(
  broker: BrokerKind,
  way: LoginWay,
  idToken: RawClaims,
  more: RawClaims = {},
): { ok: true; person: Normalised } | { ok: false; code: LoginRefusal } {
  const assurance = enough(parseAssurance(idToken.loa), way);
  if (!assurance) {
    return {
      ok: false,
      code: idToken.loa === undefined ? "claims_incomplete" : "assurance_too_low",
    };
  }
  const person = READERS[broker][way]({ ...more, ...idToken });
  if (!person) return { ok: false, code: "claims_incomplete" };
  return { ok: true, person: { ...person, assurance } };
}

/** MitID Erhverv vouches for at most Substantial, whatever the person's own MitID reached. */
function enough(level: Assurance | undefined, way: LoginWay): Normalised["assurance"] | undefined {
  if (level === undefined || level === "Low") return undefined;
  return way === "erhverv" ? "Substantial" : level;
}

type Reader = (claims: RawClaims) => Person | undefined;

const signaturgruppenCitizen: Reader = (claims) => {
  if (claims.identity_type !== "private") return undefined;
  return citizen(claims["mitid.uuid"], claims["mitid.identity_name"], claims["dk.cpr"]);
};

const signaturgruppenProfessional: Reader = (claims) => {
  if (claims.identity_type !== "professional") return undefined;
  const subject = text(claims["nemlogin.persistent_professional_id"]);
  const name = personName(claims["nemlogin.name"]) ?? personName(claims.name);
  const cvr = digits(claims["nemlogin.cvr"], 8);
  return subject && name && cvr ? { subject, name, cvr, professionalId: subject } : undefined;
};

// An employee's Idura token carries a CVR number too: that is not a person acting for themself.
const iduraCitizen: Reader = (claims) =>
  claims.cvrNumberIdentifier === undefined
    ? citizen(claims.uuid, claims.name, claims.cprNumberIdentifier)
    : undefined;

const SIGNATURGRUPPEN = { borger: signaturgruppenCitizen, erhverv: signaturgruppenProfessional };
const READERS: Record<BrokerKind, Record<LoginWay, Reader>> = {
  demo: SIGNATURGRUPPEN,
  signaturgruppen: SIGNATURGRUPPEN,
  idura: { borger: iduraCitizen, erhverv: () => undefined },
};

function citizen(uuid: unknown, fullName: unknown, cprNumber: unknown): Person | undefined {
  const subject = text(uuid);
  const name = personName(fullName);
  // No modulus 11: numbers failing it are valid.
  const cpr = digits(cprNumber, 10);
  return subject && name && cpr ? { subject, name, cpr } : undefined;
}

/** An employer writes its people's names itself: nothing unseen may make one look like another. */
function personName(value: unknown): string | undefined {
  return text(typedLine(text(value) ?? "").trim());
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function digits(value: unknown, count: number): string | undefined {
  return typeof value === "string" && value.length === count && /^\d+$/.test(value)
    ? value
    : undefined;
}
