import { z } from "zod";
import { aboutCitizen, instant, textHash } from "./common.ts";

/** A meeting as it stands after the act; whoever is there by role, and hashes of what was written. */
const moede = {
  moede: z.uuid(),
  sag: z.uuid(),
  startsAt: instant,
  form: z.enum(["fremmoede", "video"]),
  status: z.enum(["indkaldt", "holdt", "aflyst"]),
  roles: z.array(z.string()),
  textHash,
  preparedHash: textHash.nullable(),
};

/** What lies in a meeting's bundle after the act, and whom it was given to. */
const sagsmappe = {
  moede: z.uuid(),
  sag: z.uuid(),
  status: z.enum(["aaben", "lukket"]),
  documents: z.array(z.uuid()),
  forberedendeDel: z.boolean(),
  recipients: z.array(z.uuid()).min(1),
};

/** A version of a meeting's minutes, and what the citizen said to it. */
const referat = {
  referat: z.uuid(),
  moede: z.uuid(),
  sag: z.uuid(),
  version: z.int().min(1),
  textHash,
  remarkHash: textHash.nullable(),
};

/** A proposal that was given or answered: which words, and the citizen's answer. */
const indstilling = {
  indstilling: z.uuid(),
  sag: z.uuid(),
  version: z.int().min(1),
  textHash,
  answer: z.enum(["enig", "uenig"]).nullable(),
  answerHash: textHash.nullable(),
};

export const meetingPayloads = [
  aboutCitizen("moede.invited", moede),
  aboutCitizen("moede.changed", moede),
  aboutCitizen("moede.prepared", moede),
  aboutCitizen("moede.held", moede),
  aboutCitizen("moede.cancelled", moede),
  aboutCitizen("sagsmappe.shared", sagsmappe),
  aboutCitizen("sagsmappe.changed", sagsmappe),
  aboutCitizen("sagsmappe.closed", sagsmappe),
  aboutCitizen("referat.given", referat),
  aboutCitizen("referat.remarked", referat),
  aboutCitizen("indstilling.given", indstilling),
  aboutCitizen("indstilling.answered", indstilling),
] as const;
