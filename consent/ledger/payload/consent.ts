import { z } from "zod";
import { aboutCitizen, bytes, entry, instant, textHash } from "./common.ts";

/** A WebAuthn assertion over the consent document; bytes are base64url. */
const signature = z.object({
  alg: z.literal([-7, -8, -257]),
  authenticatorData: bytes,
  clientDataJSON: bytes,
  credentialId: bytes,
  documentHash: textHash,
  publicKey: bytes,
  rpId: z.string(),
  signature: bytes,
});

const consent = {
  consent: z.uuid(),
  sag: z.uuid(),
  source: z.uuid(),
  recipient: z.uuid(),
  categories: z.array(z.string()).min(1),
  documentTypes: z.array(z.string()).min(1),
  exceptedDocuments: z.array(z.uuid()),
  purpose: z.string(),
  consequence: z.string(),
  status: z.string(),
  validFrom: z.iso.date().nullable(),
  validUntil: z.iso.date(),
  requestedBy: z.string().nullable(),
  requestedByAuthority: z.uuid().nullable(),
  textVersion: z.string().nullable(),
  textShown: z.string().nullable(),
  /** When it happened; the entry's own time is when it was written down. */
  requestedAt: instant.nullable(),
  givenAt: instant.nullable(),
  endedAt: instant.nullable(),
  sourceName: z.string(),
  recipientName: z.string(),
  /** Of a yes that was signed; null where MitID confirmed it, and on every other act. */
  signature: signature.nullable(),
};

export const consentPayloads = [
  aboutCitizen("consent.requested", consent),
  aboutCitizen("consent.given", consent),
  aboutCitizen("consent.declined", consent),
  aboutCitizen("consent.narrowed", consent),
  aboutCitizen("consent.revoked", consent),
  aboutCitizen("consent.expired", consent),
  entry("data.erased", {
    citizen: z.uuid().nullable(),
    /** The entry that says no more what it said. */
    entry: z.int(),
    entryKind: z.string(),
    /** The consent, over before, whose words went with it. */
    consent: z.uuid().nullable(),
    reason: z.string(),
  }),
] as const;
