import type { FleksjobScene } from "../access/fleksjob-scene.ts";
import type { Actor, Machine } from "./state-machine.ts";
import { decisionTables } from "./state-tables.ts";
import { followTables } from "./state-tables-follow.ts";
import { moveTables } from "./state-tables-move.ts";
import { planTables } from "./state-tables-plan.ts";
import { shareTables } from "./state-tables-share.ts";
import { consentAndWorkTables } from "./state-tables-work.ts";

export const machineNames = [
  ...["afgoerelse", "partshoering", "klage, held on to", "klage, agreed with"],
  ...["klage, its case has moved", "indstilling"],
  ...["moede", "referat", "aktindsigt", "consent", "delegation", "fleksjobaftale"],
  ...["progressionstrin", "indsats", "arbejdsproevning", "arbejdsevnevurdering", "fravaer"],
  ...["opfoelgning", "faelles_anmodning, of the citizen", "faelles_anmodning, of the office"],
  ...["sagsmappe", "sagsmappe, its meeting was held", "recall", "referatKladde"],
  ...["plan, a draft", "plan, to be read", "plan, presented", "plan_remark"],
  "flytning",
];

/** Every machine of the portal, by name, for rows of one case. */
export async function allMachines(s: FleksjobScene): Promise<Record<string, Machine>> {
  await s.assess(500);
  return {
    ...{ ...decisionTables(s), ...(await consentAndWorkTables(s)), ...followTables(s) },
    ...{ ...(await shareTables(s)), ...planTables(s), ...moveTables(s) },
  };
}

/** Everybody who tries, each with a session. */
export async function sessionsOf(s: FleksjobScene): Promise<Record<Actor, Buffer>> {
  return {
    ...{ citizen: s.citizenSession, stranger: s.strangerSession, caseworker: s.caseworker },
    ...{ jobformidler: s.jobformidler, ydelse: s.ydelse },
    elsewhere: (await s.professional(s.doctor, "caseworker", false)).session,
    reader: s.reader.session,
  };
}
