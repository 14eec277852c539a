import { and, eq } from "drizzle-orm";
import { isMoved } from "~/case/sag/current-case.ts";
import type { Database } from "../../../../db/client.ts";
import { afgoerelse, authority, sag } from "../../../../db/schema/index.ts";

/**
 * The office that made a decision in a case that has left it since; null where the case is still there.
 * @param db of a visit that opens the sections `afgoerelse` and `sag`
 */
export async function readLeftOffice(db: Database, afgoerelseId: string) {
  const [row] = await db
    .select({ authority: authority.name })
    .from(afgoerelse)
    .innerJoin(sag, eq(sag.id, afgoerelse.sagId))
    .innerJoin(authority, eq(authority.id, afgoerelse.authorityId))
    .where(and(eq(afgoerelse.id, afgoerelseId), isMoved));
  return row ?? null;
}
export type LeftOffice = NonNullable<Awaited<ReturnType<typeof readLeftOffice>>>;
