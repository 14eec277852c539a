import { z } from "zod";
import { aboutCitizen, bytes, instant } from "./common.ts";

const passkey = {
  passkey: z.uuid(),
  name: z.string(),
  credentialId: bytes,
  /** SubjectPublicKeyInfo (DER): what signatures of this key are checked with. */
  publicKey: bytes,
  createdAt: instant,
  stoppedAt: instant.nullable(),
};

export const passkeyPayloads = [
  aboutCitizen("passkey.added", passkey),
  aboutCitizen("passkey.renamed", passkey),
  aboutCitizen("passkey.stopped", passkey),
  aboutCitizen("passkey.removed", passkey),
] as const;
