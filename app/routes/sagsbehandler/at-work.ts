import type { Localized } from "../../../db/schema/index.ts";

/** Who is at work, in which role, for which authority; null without one. */
export type AtWork = {
  name: string;
  membership: { role: string; title: Localized; authority: string } | null;
  /** Works for more than one authority, and may change. */
  several: boolean;
};
