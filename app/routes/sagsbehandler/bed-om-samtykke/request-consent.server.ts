import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { authority, consent, purpose, sag } from "../../../../db/schema/index.ts";
import type { ConsentRequest } from "./bed-om-samtykke.schema.ts";

/**
 * Asks the citizen for a consent. The form carries the consent's id, so a form sent twice asks
 * once; who asks and when the database stamps.
 *
 * @param db of a `consent.request` visit on the case
 * @returns `unknown` for a party or purpose that does not exist, or an id that is something else's
 */
export async function requestConsent(
  db: Database,
  sagId: string,
  request: ConsentRequest,
): Promise<"requested" | "unknown"> {
  const parties = [request.kilde, request.modtager];
  const [cases, authorities, purposes] = await Promise.all([
    db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId)),
    db.select({ id: authority.id }).from(authority).where(inArray(authority.id, parties)),
    db.select({ code: purpose.code }).from(purpose).where(eq(purpose.code, request.formaal)),
  ]);
  const [found] = cases;
  if (!found || authorities.length < parties.length || purposes.length === 0) return "unknown";
  await db
    .insert(consent)
    .values({
      id: request.id,
      sagId,
      citizenId: found.citizenId,
      sourceAuthorityId: request.kilde,
      recipientAuthorityId: request.modtager,
      categories: [...new Set(request.emner)],
      documentTypes: [...new Set(request.slags)],
      purpose: request.formaal,
      consequence: request.hvisNej,
      status: "anmodet",
      validUntil: request.until,
    })
    .onConflictDoNothing();
  const [asked] = await db
    .select({ id: consent.id })
    .from(consent)
    .where(and(eq(consent.id, request.id), eq(consent.sagId, sagId)));
  return asked ? "requested" : "unknown";
}
