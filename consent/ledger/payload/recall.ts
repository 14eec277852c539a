import { z } from "zod";
import { aboutCitizen } from "./common.ts";

const recall = {
  recall: z.uuid(),
  consent: z.uuid(),
  /** The authority that had read, and is to acknowledge. */
  recipient: z.uuid(),
  /** Papers that were read, and whether the forberedende del was, which is no paper. */
  documents: z.array(z.uuid()),
  forberedendeDel: z.boolean(),
  dueOn: z.iso.date().nullable(),
};

export const recallPayloads = [
  aboutCitizen("recall.due", recall),
  aboutCitizen("recall.acknowledged", recall),
] as const;
