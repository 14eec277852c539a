import { z } from "zod";
import { aboutCitizen, textHash } from "./common.ts";

/** The citizen's remark on a version of a section of the plan, without its words. */
const planRemark = {
  plan: z.uuid(),
  remark: z.uuid(),
  section: z.string(),
  version: z.int().min(1),
  textHash,
};

/** An action in the plan as it stands after the act, without its words. */
const indsats = {
  plan: z.uuid(),
  indsats: z.uuid(),
  authority: z.uuid(),
  kontor: z.string(),
  status: z.enum(["planlagt", "iGang", "afsluttet"]),
  startsOn: z.iso.date(),
  revision: z.int().min(1),
  textHash,
};

/** "maal.plan.3": section, voice, version. */
const versions = z.array(z.string());
const planOfCase = { plan: z.uuid(), sag: z.uuid(), versions };

export const planPayloads = [
  aboutCitizen("plan.begun", planOfCase),
  aboutCitizen("plan.laidBefore", planOfCase),
  aboutCitizen("plan.sectionWritten", {
    plan: z.uuid(),
    section: z.string(),
    voice: z.enum(["plan", "own"]),
    version: z.int().min(1),
    textHash,
  }),
  aboutCitizen("plan.confirmed", { plan: z.uuid(), versions }),
  aboutCitizen("plan.remarked", planRemark),
  aboutCitizen("plan.remarkTakenBack", planRemark),
  aboutCitizen("indsats.added", indsats),
  aboutCitizen("indsats.changed", indsats),
] as const;
