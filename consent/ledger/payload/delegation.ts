import { z } from "zod";
import { aboutCitizen } from "./common.ts";

const delegation = {
  delegation: z.uuid(),
  delegationKind: z.enum(["bisidder", "fuldmagt"]),
  helper: z.string(),
  helperPersonId: z.uuid().nullable(),
  sections: z.array(z.string()),
  validUntil: z.iso.date(),
  endedBy: z.enum(["citizen", "helper"]).nullable(),
};

export const delegationPayloads = [
  aboutCitizen("delegation.invited", delegation),
  aboutCitizen("delegation.given", delegation),
  aboutCitizen("delegation.declined", delegation),
  aboutCitizen("delegation.ended", delegation),
] as const;
