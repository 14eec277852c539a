/** What a list says of a paper; dates are ISO days. */
export type DocumentListed = {
  id: string;
  title: string;
  type: string;
  category: string;
  fromName: string;
  dated: string;
  pages: number;
  status: string;
};

type Fields = [string, string, string, string, string, string, string, string];

/**
 * Reads the stored column `document.listed`, of one paper or of many one after another.
 * @param papers eight fields a paper, in this order, all parted by the unit separator; null for none
 */
export function readListed(papers: string | null): DocumentListed[] {
  const fields = papers === null ? [] : papers.split("\x1f");
  const documents = [];
  for (let at = 0; at < fields.length; at += 8) {
    const [id, title, type, category, fromName, dated, pages, status] = fields.slice(
      at,
      at + 8,
    ) as Fields;
    documents.push({ id, title, type, category, fromName, dated, pages: Number(pages), status });
  }
  return documents;
}
