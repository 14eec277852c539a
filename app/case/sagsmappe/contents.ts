/** A paper's place in a bundle: its number, and its pages counted through; null where it has not come. */
export type Entry<Paper> = {
  readonly number: number;
  readonly paper: Paper;
  readonly pages: { readonly from: number; readonly to: number } | null;
};

type Counted = { readonly id: string; readonly pages: number; readonly status: string };

/**
 * The contents page of a bundle: numbers and pages run through those papers the reader may open, so
 * that no gap tells that something was held back (docs/adr/0020).
 * @param order ids as the office has ordered them
 */
export function contentsOf<Paper extends Counted>(
  papers: readonly Paper[],
  order: readonly string[],
): Entry<Paper>[] {
  let before = 0;
  return order
    .flatMap((id) => papers.find((one) => one.id === id) ?? [])
    .map((paper, index) => {
      const from = before + 1;
      // What is only ordered has a kind and no pages yet.
      if (paper.status !== "bestilt") before += paper.pages;
      const pages = paper.status === "bestilt" ? null : { from, to: before };
      return { number: index + 1, paper, pages };
    });
}

/** How many pages a bundle has altogether. */
export const pagesOf = (entries: readonly Entry<unknown>[]) =>
  entries.reduce((most, { pages }) => Math.max(most, pages?.to ?? 0), 0);
