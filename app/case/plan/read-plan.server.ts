import { desc } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { indsats, planSection, rehabiliteringsplan } from "../../../db/schema/index.ts";
import { type Remark, readRemarks } from "./read-remarks.server.ts";

export type PlanData = {
  status: "kladde" | "tilGennemsyn" | "bekraeftet" | "forelagt";
  /** ISO day. */
  updatedOn: string;
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
  /** The indsatsdel: what goes on first, then what comes, then what is over. */
  indsatser: {
    id: string;
    title: string;
    responsible: string;
    /** ISO day. */
    startsOn: string;
    goal: string;
    status: "planlagt" | "iGang" | "afsluttet";
  }[];
};

const ORDER = { iGang: 0, planlagt: 1, afsluttet: 2 } as const;

/**
 * The citizen's one plan, with every office's actions. Null when there is none yet.
 * @param db of a visit that opens the section `rehabiliteringsplan`
 */
export async function readPlan(db: Database): Promise<PlanData | null> {
  const [plans, sections, remarks, actions] = await Promise.all([
    db
      .select({
        id: rehabiliteringsplan.id,
        status: rehabiliteringsplan.status,
        updatedOn: rehabiliteringsplan.updatedOn,
      })
      .from(rehabiliteringsplan)
      .orderBy(desc(rehabiliteringsplan.updatedOn))
      .limit(1),
    db
      .select({
        id: planSection.id,
        planId: planSection.planId,
        code: planSection.code,
        heading: planSection.heading,
        body: planSection.body,
        version: planSection.version,
        ownWords: planSection.ownWords,
      })
      .from(planSection)
      .orderBy(planSection.ordinal),
    readRemarks(db),
    db
      .select({
        id: indsats.id,
        planId: indsats.planId,
        title: indsats.title,
        responsible: indsats.responsible,
        startsOn: indsats.startsOn,
        goal: indsats.goal,
        status: indsats.status,
      })
      .from(indsats)
      .orderBy(indsats.startsOn),
  ]);
  const [plan] = plans;
  if (!plan) return null;
  const { id, ...rest } = plan;
  return {
    ...rest,
    sections: sections
      .filter((one) => one.planId === id)
      .map(({ planId: _, ...one }) => ({
        ...one,
        remarks: remarks.filter(
          ({ sectionId, takenBackAt }) => sectionId === one.id && takenBackAt === null,
        ),
      })),
    indsatser: actions
      .filter((one) => one.planId === id)
      .map(({ planId: _, ...one }) => one)
      .sort((a, b) => ORDER[a.status] - ORDER[b.status]),
  };
}
