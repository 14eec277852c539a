import { and, asc, desc, eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import {
  planDraft,
  planSection,
  planSectionVersion,
  regelFelt,
  rehabiliteringsplan,
  sag,
} from "../../../db/schema/index.ts";
import { isMoved } from "../sag/current-case.ts";
import { newestPlan } from "./newest-plan.ts";

/** How much of the forberedende del is asked for: all of it, or what must be there. */
export type PlanMode = "full" | "short";

export function readMode(typed: string | null): PlanMode {
  return typed === "kort" ? "short" : "full";
}

/**
 * The sections of the forberedende del by the rules of the plan's own case, with what is written in
 * each; null without a plan.
 * @param db of a `rehabiliteringsplan.write` visit
 */
export async function readSections(db: Database, mode: PlanMode) {
  const [plan] = await db
    .select({
      id: rehabiliteringsplan.id,
      citizenId: rehabiliteringsplan.citizenId,
      regelsaet: sag.regelsaet,
    })
    .from(rehabiliteringsplan)
    .innerJoin(sag, eq(sag.id, rehabiliteringsplan.sagId))
    .orderBy(asc(isMoved), ...newestPlan)
    .limit(1);
  if (!plan) return null;
  const { regelsaet, ...ids } = plan;
  const [fields, written, versions, drafts] = await Promise.all([
    db
      .select({
        code: regelFelt.code,
        label: regelFelt.label,
        requirement: regelFelt.requirement,
        writtenBy: regelFelt.writtenBy,
        position: regelFelt.position,
      })
      .from(regelFelt)
      .where(
        and(
          eq(regelFelt.regelsaet, regelsaet),
          eq(regelFelt.document, "forberedendeDel"),
          eq(regelFelt.mode, mode),
        ),
      )
      .orderBy(asc(regelFelt.position)),
    db
      .select({ code: planSection.code, body: planSection.body, ownWords: planSection.ownWords })
      .from(planSection)
      .where(eq(planSection.planId, plan.id)),
    db
      .select({
        code: planSectionVersion.code,
        voice: planSectionVersion.voice,
        version: planSectionVersion.version,
        byName: planSectionVersion.writtenByName,
        at: planSectionVersion.writtenAt,
      })
      .from(planSectionVersion)
      .where(eq(planSectionVersion.planId, plan.id))
      .orderBy(desc(planSectionVersion.version)),
    // The reader's own: nobody is shown another's.
    db
      .select({
        code: planDraft.code,
        voice: planDraft.voice,
        words: planDraft.body,
        base: planDraft.baseVersion,
        at: planDraft.savedAt,
      })
      .from(planDraft)
      .where(eq(planDraft.planId, plan.id)),
  ]);
  const sections = fields.map(({ writtenBy, ...field }) => {
    const voice = writtenBy === "citizen" ? ("own" as const) : ("plan" as const);
    const row = written.find(({ code }) => code === field.code);
    const newest = versions.find((one) => one.code === field.code && one.voice === voice);
    const draft = drafts.find((one) => one.code === field.code && one.voice === voice);
    return {
      ...field,
      voice,
      draft: draft ? { words: draft.words, base: draft.base, at: draft.at.toISOString() } : null,
      words: (voice === "own" ? row?.ownWords : row?.body) ?? "",
      version: newest?.version ?? 0,
      byName: newest?.byName ?? null,
      at: newest?.at.toISOString() ?? null,
    };
  });
  return { ...ids, sections };
}

export type PlanSections = NonNullable<Awaited<ReturnType<typeof readSections>>>;
export type SectionState = PlanSections["sections"][number];
