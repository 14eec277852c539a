import type { ActRefusal } from "../../../../consent/index.ts";
import type { Problem } from "./problems.ts";

/** Why a page about a consent comes back instead of going on. */
export type Again = {
  readonly problems: readonly Problem[];
  readonly refusal: ActRefusal | null;
  /** The words were not those of the choices: they are now, and want to be read. */
  readonly reworded: boolean;
};

export const nothingYet: Again = { problems: [], refusal: null, reworded: false };

/** MitID must be shown again before a yes. */
export const stepUp = { state: "refused", refusal: "step_up_needed" } as const;
