import { eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { opfoelgning, sag } from "../../../../db/schema/index.ts";
import type { Held } from "./held.schema.ts";

/**
 * Writes down a talk that was held. Who wrote it, and when, the database stamps.
 * @param db of an `opfoelgning.register` visit on the case
 * @throws a database error that `actRefusal` reads
 */
export async function registerHeld(db: Database, sagId: string, held: Held): Promise<true> {
  const [found] = await db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId));
  if (!found) throw new Error("a visit to a case shows the case");
  const stamped = {
    status: "holdt" as const,
    registeredByName: "",
    registeredByRole: "",
    registeredAt: new Date(0),
  };
  await db.insert(opfoelgning).values({ sagId, ...found, ...held, ...stamped });
  return true;
}

/**
 * Strikes out what was written by mistake; it stays to be read, and is counted no more.
 * @param db of an `opfoelgning.register` visit on the case
 * @returns false when the visit opens no such talk
 * @throws a database error that `actRefusal` reads
 */
export async function strikeHeld(db: Database, id: string): Promise<boolean> {
  const rows = await db
    .update(opfoelgning)
    .set({ status: "fejl" })
    .where(eq(opfoelgning.id, id))
    .returning({ id: opfoelgning.id });
  return rows.length > 0;
}
