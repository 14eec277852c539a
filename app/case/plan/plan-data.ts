import type { Localized } from "../../../db/schema/index.ts";
import type { Remark } from "./read-remarks.server.ts";

/** The citizen's one plan, as every reader of it gets it. */
export type PlanData = {
  status: "kladde" | "tilGennemsyn" | "bekraeftet" | "forelagt";
  /** ISO day. */
  updatedOn: string;
  /** Where it came from, and the day the citizen moved (ISO day); null where it was begun. */
  came: { from: string; on: string } | null;
  /** The forberedende del, in its order. */
  sections: {
    id: string;
    code: string;
    heading: string;
    body: string;
    /** Of `body`; 0 where nothing can be pinned to it. */
    version: number;
    ownWords: string | null;
    /** What the citizen has to say to it, the oldest first. */
    remarks: Remark[];
  }[];
  /** The indsatsdel, office by office: what goes on first, then what comes, then what is over. */
  indsatser: {
    id: string;
    /** Whose it is: only that office changes it. */
    kontor: string;
    office: Localized;
    authority: string;
    /** Of a municipality that the case has moved away from: told as it was then. */
    stayed: boolean;
    title: string;
    /** Null when it is the office itself. */
    responsible: string | null;
    /** ISO day. */
    startsOn: string;
    goal: string;
    status: "planlagt" | "iGang" | "afsluttet";
  }[];
};

/** Office and authority: what a part of the indsatsdel is under. */
export const officeOf = (one: PlanData["indsatser"][number]) => `${one.kontor} ${one.authority}`;
