import { asc, eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import {
  authority,
  flytning,
  indsats,
  kontor,
  planSection,
  rehabiliteringsplan,
  sag,
} from "../../../db/schema/index.ts";
import { isMoved } from "../sag/current-case.ts";
import { newestPlan } from "./newest-plan.ts";
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
        cameFrom: authority.name,
        cameOn: flytning.movedOn,
        nowAt: flytning.authorityId,
      })
      .from(rehabiliteringsplan)
      .leftJoin(sag, eq(sag.id, rehabiliteringsplan.sagId))
      .leftJoin(flytning, eq(flytning.nySagId, rehabiliteringsplan.sagId))
      .leftJoin(authority, eq(authority.id, flytning.fromAuthorityId))
      .orderBy(asc(isMoved), ...newestPlan)
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
        authorityId: indsats.authorityId,
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
  const { id, cameFrom, cameOn, nowAt, ...rest } = plan;
  return {
    ...rest,
    came: cameFrom && cameOn ? { from: cameFrom, on: cameOn } : null,
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
      .map(({ planId: _, authorityId, ...one }) => ({
        ...one,
        stayed: nowAt !== null && authorityId !== nowAt,
      }))
      .sort((a, b) => (officeOf(a) === officeOf(b) ? ORDER[a.status] - ORDER[b.status] : 0)),
  };
}
