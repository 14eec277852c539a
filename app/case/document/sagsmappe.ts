import type { Localized } from "../../../db/schema/columns.ts";

/** What is known of a paper without opening it. */
export type BundlePaper = {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly pages: number;
  readonly status: "bestilt" | "modtaget" | "gaeldende" | "foraeldet";
};

/** A paper the regelsæt recommends: any of these kinds will do. */
export type Wanted = {
  readonly code: string;
  readonly label: Localized;
  readonly documentTypes: readonly string[];
  readonly planCounts: boolean;
};

export type Found = Pick<Wanted, "code" | "label"> & {
  readonly state: "here" | "plan" | "underWay" | "missing";
  readonly papers: readonly BundlePaper[];
};

/** Whether a paper has come and has not been replaced. */
export const isCurrent = ({ status }: Pick<BundlePaper, "status">) =>
  status === "gaeldende" || status === "modtaget";

/**
 * The papers for a meeting as the rules of the case recommend them: how many pages there are, which
 * papers are here, and which are not. It tells and never stops anything (docs/domain.md, Sagsmappe).
 * @param hasPlan whether the plan kept here has been said yes to
 */
export function sagsmappeOf(
  papers: readonly BundlePaper[],
  wanted: readonly Wanted[],
  hasPlan: boolean,
): { readonly pages: number; readonly found: readonly Found[] } {
  const current = papers.filter(isCurrent);
  const found = wanted.map(({ code, label, documentTypes, planCounts }): Found => {
    const ofKind = (some: readonly BundlePaper[]) =>
      some.filter((one) => documentTypes.includes(one.code));
    const here = ofKind(current);
    if (here.length > 0) return { code, label, state: "here", papers: here };
    if (planCounts && hasPlan) return { code, label, state: "plan", papers: [] };
    const ordered = ofKind(papers.filter(({ status }) => status === "bestilt"));
    const state = ordered.length > 0 ? "underWay" : "missing";
    return { code, label, state, papers: [] };
  });
  return { pages: current.reduce((sum, { pages }) => sum + pages, 0), found };
}
