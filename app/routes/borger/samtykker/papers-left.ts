import type { Problem } from "./problems.ts";

export type PaperChoice = {
  /** Ids of the papers the citizen holds back, old and new. */
  readonly heldBack: readonly string[];
  /** Ids of the papers that stood on the page when the citizen answered. */
  readonly shown: readonly string[];
};

/**
 * Whether an answer is about the papers there really are: only known ones are held back, one is
 * left, and nothing has come since the page was shown. Without the last, a yes could cover a paper
 * the citizen never saw a title of.
 *
 * @param papers all the consent is about; `left` those of the kinds that were chosen
 */
export function checkPapers(
  papers: readonly { readonly id: string }[],
  left: readonly { readonly id: string }[],
  { heldBack, shown }: PaperChoice,
): Problem[] {
  const known = new Set(papers.map((paper) => paper.id));
  if (heldBack.some((id) => !known.has(id))) return [{ field: "undtag", code: "paperUnknown" }];
  if (shown.length !== known.size || shown.some((id) => !known.has(id))) {
    return [{ field: "papirer", code: "papersChanged" }];
  }
  if (left.length > 0 && left.every((paper) => heldBack.includes(paper.id))) {
    return [{ field: "undtag", code: "noPaperLeft" }];
  }
  return [];
}
