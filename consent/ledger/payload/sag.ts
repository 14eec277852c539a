import { z } from "zod";
import { aboutCitizen, textHash } from "./common.ts";

export const sagPayloads = [
  aboutCitizen("sag.waiting", {
    sag: z.uuid(),
    revision: z.int().min(1),
    /** Null when nothing is waited for any more. */
    expectedOn: z.iso.date().nullable(),
    textHash: textHash.nullable(),
  }),
] as const;
