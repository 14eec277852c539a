import type { Localized } from "../../../db/schema/columns.ts";

/** A visit as it was written down, with those of the same day that say the same. */
export type Look = {
  entryId: number;
  at: Date;
  /** Code of the visit kind. */
  kind: string;
  what: Localized;
  isOwn: boolean;
  actorName: string;
  actorRole: string;
  authorityName: string | null;
  allowed: boolean;
  refusal: string | null;
  purposeCode: string;
  purposeLabel: Localized | null;
  basis: string;
  basisId: string | null;
  statute: { paragraph: string; label: Localized } | null;
  reason: string | null;
  categories: string[];
  /** How many papers were opened, or asked for when it was denied. */
  paperCount: number;
  /** Those of them whose titles the reader may see. */
  papers: string[];
  /** Each single look that is folded into this one, newest first; the first is this one itself. */
  times: { entryId: number; at: Date; paperCount: number; papers: string[] }[];
};
