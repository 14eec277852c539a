import type { ActRefusal } from "../../../../../consent/index.ts";
import type { Problem } from "../problems.ts";

/** What an act on one consent came to. `unknown` also when the consent is somebody else's. */
export type Outcome =
  | { readonly state: "done" }
  | { readonly state: "unknown" }
  | { readonly state: "problems"; readonly problems: readonly Problem[] }
  /** The choices make other words than those the page showed. */
  | { readonly state: "reworded" }
  | { readonly state: "refused"; readonly refusal: ActRefusal };
