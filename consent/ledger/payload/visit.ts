import { z } from "zod";
import { entry } from "./common.ts";

const visit = {
  visit: z.string(),
  basis: z.string(),
  basisId: z.uuid().nullable(),
  citizens: z.array(z.uuid()),
  sections: z.array(z.string()),
  documents: z.array(z.uuid()),
  categories: z.array(z.string()),
  purpose: z.string(),
  statute: z.string().nullable(),
  reason: z.string().nullable(),
  refusal: z.string().nullable(),
};

export const visitPayloads = [entry("visit.allowed", visit), entry("visit.denied", visit)] as const;
