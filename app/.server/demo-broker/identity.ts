import { parseCpr } from "../../domain/cpr.ts";

/** One fictional person the demo broker can log in. The list is seed data, given as argument. */
export interface DemoIdentity {
  /** Unique; the broker's own `sub`. ASCII letters, digits and dashes. */
  key: string;
  name: string;
  way: "borger" | "erhverv";
  /** The MitID UUID. */
  uuid: string;
  /** Citizens only: `DDMMYY-XXXX` or ten digits, with day + 60. */
  cpr?: string;
  /** Professionals only: the persistent professional id. */
  professionalId?: string;
  /** Professionals only: eight digits. */
  cvr?: string;
  /** Shown: where the person works. */
  authority?: string;
  /** Shown, in Danish: what the person does. */
  role?: string;
  /** Shown: why one would choose this person. */
  note?: { da: string; en: string };
}

/**
 * Refuses a list that is not a demo: a CPR number without day + 60 may belong to a living person.
 * @throws Error naming the identity by its key, never by its number
 */
export function checkIdentities(identities: readonly DemoIdentity[]): void {
  const keys = new Set<string>();
  for (const identity of identities) {
    const fail = (problem: string) => {
      throw new Error(`demo identity "${identity.key}": ${problem}`);
    };
    if (!/^[a-z0-9-]+$/i.test(identity.key)) fail("the key needs ASCII letters, digits, dashes");
    if (keys.has(identity.key)) fail("the key is used twice");
    keys.add(identity.key);
    if (identity.way === "borger") {
      const cpr = parseCpr(identity.cpr ?? "");
      if (!cpr.ok || !cpr.fictitious) fail("needs a fictitious CPR number (day + 60)");
    } else if (!identity.professionalId || !/^\d{8}$/.test(identity.cvr ?? "")) {
      fail("needs a professional id and a CVR number");
    }
  }
}
