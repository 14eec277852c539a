import { eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import {
  fleksjobaftale,
  fleksjobaftaleLink,
  type ShownAftale,
} from "../../../../db/schema/index.ts";

/**
 * Makes the employer's link; the database closes the one before, and says what it shows and how long.
 * @param db of a `fleksjobaftale.write` visit on the case
 * @param linkHash SHA-256 of the secret, 32 bytes
 * @returns false when the visit opens no such agreement
 * @throws a database error that `actRefusal` reads
 */
export async function makeLink(db: Database, aftaleId: string, linkHash: Buffer): Promise<boolean> {
  const [found] = await db
    .select({ citizenId: fleksjobaftale.citizenId })
    .from(fleksjobaftale)
    .where(eq(fleksjobaftale.id, aftaleId));
  if (!found) return false;
  const stamped = { status: "aaben" as const, validUntil: "1970-01-01", madeAt: new Date(0) };
  await db
    .insert(fleksjobaftaleLink)
    .values({ aftaleId, ...found, linkHash, ...stamped, shown: {} as ShownAftale, madeByName: "" });
  return true;
}
