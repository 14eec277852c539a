import { desc } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { faellesAnmodning } from "../../../db/schema/index.ts";

type Row = typeof faellesAnmodning.$inferSelect;
/** Instants are ISO. */
export type Anmodning = Pick<
  Row,
  | "id"
  | "status"
  | "askedBy"
  | "words"
  | "partner"
  | "partnerName"
  | "partnerSaidBy"
  | "endedBy"
  | "endedWords"
> & {
  citizenYesAt: string | null;
  partnerYesAt: string | null;
  endedAt: string | null;
};

/**
 * The joint requests a visit shows, the newest first.
 * @param db of a visit that opens `faelles_anmodning`
 */
export async function readAnmodninger(db: Database): Promise<Anmodning[]> {
  const rows = await db.select().from(faellesAnmodning).orderBy(desc(faellesAnmodning.askedAt));
  return rows.map(
    ({ sagId: _sag, citizenId: _citizen, vurderingId: _led, askedAt: _asked, ...row }) => ({
      ...row,
      citizenYesAt: row.citizenYesAt?.toISOString() ?? null,
      partnerYesAt: row.partnerYesAt?.toISOString() ?? null,
      endedAt: row.endedAt?.toISOString() ?? null,
    }),
  );
}
