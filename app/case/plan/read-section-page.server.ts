import type { Database } from "../../../db/client.ts";
import { readRemarks } from "./read-remarks.server.ts";
import { readHistory, readSection } from "./write-section.server.ts";

/**
 * A section with every version of it and every remark on it; null when the rules of the case know no such section.
 * @param db of a `rehabiliteringsplan.write` visit
 */
export async function readSectionPage(db: Database, code: string) {
  const page = await readSection(db, code);
  if (!page) return null;
  const [versions, remarks] = await Promise.all([readHistory(db, page.id, code), readRemarks(db)]);
  return {
    section: page.section,
    versions,
    remarks: remarks.filter((one) => one.planId === page.id && one.code === code),
  };
}
