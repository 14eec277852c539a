import { asc, desc, eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import {
  authority,
  indsats,
  kontor,
  planSection,
  rehabiliteringsplan,
} from "../../../db/schema/index.ts";
import { officeOf, type PlanData } from "./plan-data.ts";
import { readRemarks } from "./read-remarks.server.ts";

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
        kontor: indsats.kontor,
        office: kontor.label,
        authority: authority.name,
        title: indsats.title,
        responsible: indsats.responsible,
        startsOn: indsats.startsOn,
        goal: indsats.goal,
        status: indsats.status,
      })
      .from(indsats)
      .innerJoin(kontor, eq(kontor.code, indsats.kontor))
      .innerJoin(authority, eq(authority.id, indsats.authorityId))
      .orderBy(asc(kontor.ordinal), asc(authority.name), asc(indsats.startsOn)),
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
      .sort((a, b) => (officeOf(a) === officeOf(b) ? ORDER[a.status] - ORDER[b.status] : 0)),
  };
}
