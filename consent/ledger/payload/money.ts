import { z } from "zod";
import { aboutCitizen } from "./common.ts";

const oere = z.int();

const ydelsesmaaned = {
  ydelsesmaaned: z.uuid(),
  sag: z.uuid(),
  month: z.iso.date(),
  /** The period of the month it is for. */
  part: z.int().min(1),
  fromDay: z.iso.date(),
  toDay: z.iso.date(),
  version: z.int().min(1),
  benefit: z.enum(["fleksloentilskud", "ledighedsydelse"]),
  /** Hundredths of an hour a week: the canonical form knows no fractions. */
  centihours: z.int(),
  wage: oere,
  pension: oere,
  normalloen: oere.nullable(),
  satser: z.object({
    ...{ base: oere, threshold: oere, below: z.int(), above: z.int() },
    ...{ days: z.int(), ofDays: z.int() },
  }),
  amount: oere,
  adjustment: oere.nullable(),
  cause: z.string().nullable(),
  paysOn: z.iso.date(),
};

const fravaer = {
  fravaer: z.uuid(),
  sag: z.uuid(),
  absence: z.enum(["ferie", "sygdom"]),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
};

export const moneyPayloads = [
  aboutCitizen("ydelsesmaaned.registered", ydelsesmaaned),
  aboutCitizen("ydelsesmaaned.corrected", ydelsesmaaned),
  aboutCitizen("fravaer.entered", fravaer),
  aboutCitizen("fravaer.ended", fravaer),
  aboutCitizen("fravaer.cancelled", fravaer),
] as const;
