import type { FleksjobScene } from "../../access/fleksjob-scene.ts";
import type { Action } from "./action.ts";

/** The button that takes on a case from another municipality. */
export function moveActions(s: FleksjobScene): Record<string, Action[]> {
  return {
    flytning: [
      {
        ...{ ask: "POST /sager/:sag", by: "caseworker", to: "modtaget" },
        fields: () => ({}),
        // The case's page says who has it.
        told: { in: ["modtaget"], on: `/sager/${s.sag.id}` },
      },
    ],
  };
}
