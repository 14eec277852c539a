import { z } from "zod";
import { aboutCitizen, textHash } from "./common.ts";

const arbejdsproevning = {
  arbejdsproevning: z.uuid(),
  sag: z.uuid(),
  revision: z.int().min(1),
  form: z.enum(["intern", "ekstern"]),
  fromDay: z.iso.date(),
  toDay: z.iso.date(),
  /** Hundredths of an hour a week. */
  centihours: z.int().min(1),
  agreedDays: z.int().nullable(),
  attendedDays: z.int().nullable(),
  intensity: z.int().nullable(),
  textHash,
};

export const workPayloads = [
  aboutCitizen("arbejdsevnevurdering.published", {
    arbejdsevnevurdering: z.uuid(),
    sag: z.uuid(),
    version: z.int().min(1),
    /** Hundredths of an hour a week. */
    effectiveCentihours: z.int(),
    agreedCentihours: z.int().nullable(),
    textHash,
  }),
  aboutCitizen("arbejdsproevning.agreed", arbejdsproevning),
  aboutCitizen("arbejdsproevning.changed", arbejdsproevning),
  aboutCitizen("arbejdsproevning.completed", arbejdsproevning),
  aboutCitizen("arbejdsproevning.cancelled", arbejdsproevning),
  aboutCitizen("maaling.entered", {
    maaling: z.uuid(),
    sag: z.uuid(),
    measuredOn: z.iso.date(),
    arbejde: z.int().nullable(),
    helbred: z.int().nullable(),
    tro: z.int().nullable(),
  }),
] as const;
