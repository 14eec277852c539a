import { z } from "zod";
import { aboutCitizen, instant, textHash } from "./common.ts";

/** A case handed over to another municipality, and taken on there. */
export const flytningPayloads = [
  aboutCitizen("flytning.handedOver", {
    flytning: z.uuid(),
    sag: z.uuid(),
    from: z.uuid(),
    fromName: z.string(),
    recipient: z.uuid(),
    recipientName: z.string(),
    newSag: z.uuid(),
    newSagsnummer: z.string(),
    movedOn: z.iso.date(),
    handedOverAt: instant,
    /** The copy that went along, how much it is, and a hash of its words; null where there was no plan. */
    plan: z.uuid().nullable(),
    planHash: textHash.nullable(),
    sections: z.int(),
    ownWords: z.int(),
    remarks: z.int(),
    indsatser: z.int(),
  }),
  aboutCitizen("flytning.taken", {
    flytning: z.uuid(),
    /** The case at the new municipality. */
    sag: z.uuid(),
    takenAt: instant,
  }),
] as const;
