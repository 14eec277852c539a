import type { FleksjobScene } from "../../access/fleksjob-scene.ts";
import type { Action } from "./action.ts";
import { consentActions } from "./consents.ts";
import { decisionActions } from "./decisions.ts";
import { meetingActions } from "./meetings.ts";
import { moveActions } from "./moves.ts";
import { workActions } from "./work.ts";

/** The buttons that move a row, by the machine of the row. */
export const allActions = (s: FleksjobScene, origin: string): Record<string, Action[]> => ({
  ...{ ...decisionActions(s), ...meetingActions(s) },
  ...{ ...workActions(s), ...consentActions(s, origin), ...moveActions(s) },
});
