import { inArray } from "drizzle-orm";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { readSagsmappe } from "~/case/sagsmappe/read-sagsmappe.server.ts";
import type { Database } from "../../../../db/client.ts";
import { authority } from "../../../../db/schema/index.ts";

/**
 * A meeting's bundle, and whom it can be given to: those whose people can sit in the team without being
 * colleagues, which are regions and other municipalities.
 * @param db of a `sagsmappe.read` or `sagsmappe.share` visit
 */
export async function readPage(db: Database, id: string) {
  const [found, citizen, outside] = await Promise.all([
    readSagsmappe(db, id),
    readCitizenName(db),
    db
      .select({ id: authority.id, name: authority.name })
      .from(authority)
      .where(inArray(authority.kind, ["region", "kommune"]))
      .orderBy(authority.name),
  ]);
  const others = outside.filter(({ id }) => id !== found?.authorityId);
  return { found, citizen, outside: others };
}
