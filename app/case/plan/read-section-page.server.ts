import type { Database } from "../../../db/client.ts";
import { readHistory, readSection } from "./write-section.server.ts";

/**
 * A section with every version of it; null when the rules of the case know no such section.
 * @param db of a `rehabiliteringsplan.write` visit
 */
export async function readSectionPage(db: Database, code: string) {
  const page = await readSection(db, code);
  if (!page) return null;
  return { section: page.section, versions: await readHistory(db, page.id, code) };
}
